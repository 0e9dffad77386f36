package import UMTDomain

extension API {
    package static let listAttestations = Endpoint<ListAttestations, AttestationList>(
        "listAttestations", .get, "/regions/{region}/attestations", .signedIn,
        "List the proofs of age that were seen")
    package static let attestAge = Endpoint<AttestAge, AttestationView>(
        "attestAge", .post, "/regions/{region}/people/{person}/attestations", .signedIn,
        "Record that proof was seen: on that day the person had, or had not, turned that age")

    static let attestations = [listAttestations.row, attestAge.row]
}

package struct ListAttestations: Wire {
    package let region: String
    /// The member number.
    package let person: String?

    package init(region: String, person: String? = nil) { (self.region, self.person) = (region, person) }

    package static var example: ListAttestations {
        ListAttestations(region: "midt-troms", person: "MT-301")
    }
}

package struct AttestAge: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package let age: Int
    /// The day for which it is said; proof seen later may be of an earlier day.
    package let day: CivilDate
    package let hasTurned: Bool

    package init(region: String, person: String, age: Int, day: CivilDate, hasTurned: Bool) {
        (self.region, self.person, self.age) = (region, person, age)
        (self.day, self.hasTurned) = (day, hasTurned)
    }

    package static var example: AttestAge {
        AttestAge(region: "midt-troms", person: "MT-301", age: 19, day: .example, hasTurned: false)
    }
}

package struct AttestationView: Wire {
    package let person: String
    package let name: String
    package let age: Int
    package let day: CivilDate
    package let hasTurned: Bool

    package init(_ attestation: Attestation, person: String, name: String) {
        (self.person, self.name, age) = (person, name, attestation.age)
        (day, hasTurned) = (attestation.day, attestation.hasTurned)
    }

    package static var example: AttestationView {
        AttestationView(
            Attestation(person: .example, age: 19, on: .example, hasTurned: false), person: "MT-301",
            name: "Åsel Åkerbær")
    }
}

package struct AttestationList: Wire {
    package let attestations: [AttestationView]
    package init(_ attestations: [AttestationView]) { self.attestations = attestations }
    package static var example: AttestationList { AttestationList([.example]) }
}
