package import UMTDomain

/// A proof of age that was seen, with whose it is, as lists show it.
package struct AttestationLine: Sendable {
    package let attestation: Attestation
    package let personNumber: String
    package let personName: String
}

extension Shelf {
    /// The proofs of age of one person or of all, in one municipality or in all.
    package func attestations(of person: PersonID?, in municipality: MunicipalityID?) throws
        -> [AttestationLine]
    {
        try database.rows(.attestations, [region.id, person, municipality]) {
            AttestationLine(
                attestation: Attestation(person: $0[0], age: $0[1], on: try $0.day(2), hasTurned: $0[3]),
                personNumber: $0[4], personName: $0[5])
        }
    }

    package func keep(_ attestation: Attestation, as id: Identifier<Attestation>) throws {
        try database.run(
            .insertAttestation,
            [id, region.id, attestation.person, attestation.age, attestation.day, attestation.hasTurned])
    }
}

extension Query {
    static let attestations = Query(
        "attestations",
        """
        SELECT a.person_id, a.age, a.day, a.turned, p.member_number, p.name FROM age_attestation a
        JOIN person p ON p.region_id = a.region_id AND p.id = a.person_id
        WHERE a.region_id = $1 AND (CAST($2 AS BIGINT) IS NULL OR a.person_id = $2)
        AND (CAST($3 AS BIGINT) IS NULL OR p.municipality_id = $3) ORDER BY p.sort_key, p.id, a.age, a.day
        """)
    static let insertAttestation = Query(
        "insertAttestation",
        """
        INSERT INTO age_attestation (id, region_id, person_id, age, day, turned)
        VALUES ($1, $2, $3, $4, $5, $6)
        """)

    static let attestationQueries = [attestations, insertAttestation]
}
