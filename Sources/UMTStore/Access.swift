import Crypto
package import UMTDomain

extension Installation {
    /// Who holds the token with that SHA-256, at that moment; `nil` when nobody does any more.
    package func caller(tokenHash: [UInt8], at now: Moment) throws -> Caller? {
        let today = now.day
        return try database.row(.callerByToken, [tokenHash, now]) { columns -> Caller? in
            guard try columns.period(6).covers(today) == .certain else { return nil }
            return Caller(
                actor: columns[0], role: try columns.word(1), region: columns[2], body: columns.id(3),
                municipality: columns.id(4), person: columns.id(5))
        } ?? nil
    }

    /// Takes away every token of that grant; `false` when there is none that still works.
    package func revokeTokens(of grant: GrantID, at now: Moment) throws -> Bool {
        try database.run(.revokeTokens, [grant, now]) > 0
    }

    package func grants() throws -> [GrantLine] {
        try database.rows(.allGrants) {
            GrantLine(
                id: $0[0], region: $0[1], role: try $0.word(2), body: $0.text(3), label: $0[4],
                expires: $0[5],
                revoked: $0.moment(6))
        }
    }

    /// Forgets stored answers older than 24 hours.
    package func forgetAnswers(before moment: Moment) throws { try database.run(.forgetAnswers, [moment]) }
}

extension Shelf {
    package func keep(_ grant: Grant, tokenHash: [UInt8], created: Moment, expires: Moment) throws {
        let columns: [any Bindable] = [
            grant.id, region.id, grant.actor, grant.role.rawValue, grant.body, grant.label,
        ]
        try database.run(.insertGrant, columns + grant.period.columns)
        if let person = grant.person {
            try database.run(.insertGrantPerson, [region.id, grant.id, person])
        }
        try database.run(.insertToken, [tokenHash, region.id, grant.id, created, expires])
    }

    /// The answer that this actor got for this key, unless what was asked then was something else.
    package func answer(to once: OnceKey, of actor: ActorID) throws -> [UInt8]? {
        let stored = try database.row(.storedAnswer, [region.id, actor, once.fingerprint]) {
            (digest: $0[0] as [UInt8], answer: $0[1] as [UInt8])
        }
        guard let stored else { return nil }
        guard stored.digest == once.digest else {
            throw Refusal(.keyReused, field: "Idempotency-Key", [once.key])
        }
        return stored.answer
    }

    package func keep(answer: [UInt8], to once: OnceKey, of actor: ActorID, at now: Moment) throws {
        try database.run(.storeAnswer, [region.id, actor, once.fingerprint, once.digest, answer, now])
    }

    /// The next number of a counter in a year, taken in this transaction.
    package func next(_ counter: String, in year: Int) throws -> Int {
        try next(1, of: counter, in: year).upperBound
    }

    /// As many numbers at once; at least one.
    package func next(_ count: Int, of counter: String, in year: Int) throws -> ClosedRange<Int> {
        let last = try database.row(.nextNumber, [region.id, counter, year, count]) { $0[0] as Int } ?? count
        return (last - count + 1)...last
    }
}

/// A grant as the operator's list shows it.
package struct GrantLine: Sendable {
    package let id: GrantID
    package let region: String
    package let role: Role
    package let body: String?
    package let label: String
    package let expires: Moment
    package let revoked: Moment?
}

extension OnceKey {
    /// What is stored of the key: whatever a client made it of, nothing can be read from it.
    fileprivate var fingerprint: String { [UInt8](SHA256.hash(data: Array(key.utf8))).hexadecimal }
}

extension Query {
    static let callerByToken = Query(
        "callerByToken",
        """
        SELECT g.actor, g.role, g.region_id, g.body_id, b.municipality_id, k.person_id, \(period("g"))
        FROM token t JOIN access_grant g ON g.region_id = t.region_id AND g.id = t.grant_id
        LEFT JOIN body b ON b.region_id = g.region_id AND b.id = g.body_id
        LEFT JOIN grant_person k ON k.region_id = g.region_id AND k.grant_id = g.id
        WHERE t.hash = $1 AND t.revoked IS NULL AND t.expires > $2
        """)
    static let revokeTokens = Query(
        "revokeTokens", "UPDATE token SET revoked = $2 WHERE grant_id = $1 AND revoked IS NULL")
    static let allGrants = Query(
        "grants",
        """
        SELECT g.id, r.key, g.role, b.key, g.label, t.expires, t.revoked
        FROM access_grant g JOIN token t ON t.region_id = g.region_id AND t.grant_id = g.id
        JOIN region r ON r.id = g.region_id
        LEFT JOIN body b ON b.region_id = g.region_id AND b.id = g.body_id ORDER BY g.id
        """)
    static let insertGrant = Query(
        "insertGrant",
        """
        INSERT INTO access_grant (id, region_id, actor, role, body_id, label,
            from_earliest, from_latest, until_earliest, until_latest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)
    static let insertGrantPerson = Query(
        "insertGrantPerson", "INSERT INTO grant_person (region_id, grant_id, person_id) VALUES ($1, $2, $3)")
    static let insertToken = Query(
        "insertToken",
        "INSERT INTO token (hash, region_id, grant_id, created, expires) VALUES ($1, $2, $3, $4, $5)")
    static let storedAnswer = Query(
        "storedAnswer",
        "SELECT digest, answer FROM idempotency WHERE region_id = $1 AND actor = $2 AND key = $3")
    static let storeAnswer = Query(
        "storeAnswer",
        """
        INSERT INTO idempotency (region_id, actor, key, digest, answer, created) VALUES ($1, $2, $3, $4, $5, $6)
        """)
    static let forgetAnswers = Query("forgetAnswers", "DELETE FROM idempotency WHERE created < $1")
    static let nextNumber = Query(
        "nextNumber",
        """
        INSERT INTO counter (region_id, name, year, value) VALUES ($1, $2, $3, $4)
        ON CONFLICT (region_id, name, year) DO UPDATE SET value = counter.value + $4 RETURNING value
        """)

    static let access = [
        callerByToken, revokeTokens, allGrants, insertGrant, insertGrantPerson, insertToken, storedAnswer,
        storeAnswer,
        forgetAnswers,
        nextNumber,
    ]
}
