import Crypto
import Foundation
import GRDB
package import UMTDomain

extension Shelf {
    /// Writes the event of a change, in the transaction of the change; its place in the chain comes at commit.
    package func keep(_ event: Event) throws {
        let salt = [UInt8](SymmetricKey(size: .bits128).withUnsafeBytes(Array.init))
        let words = try event.wordsAsText()
        let digest = Array(SHA256.hash(data: salt + Array(words.utf8)))
        try database.run(
            .insertEvent,
            [
                event.id, region.id, event.moment, event.actor, event.deed.rawValue,
                event.subject.kind.rawValue,
                event.subject.id, digest,
            ])
        try database.run(.insertEventText, [event.id, salt, words])
    }

    /// What happened to one thing, oldest first; an event whose words were erased has none.
    package func events(about subject: Int64) throws -> [Event] {
        try database.rows(.eventsOfSubject, [region.id, subject]) { try Event(columns: $0) }
    }

    /// The record from a position on, in the order of its chain.
    package func events(after position: Int, limit: Int) throws -> [SealedEvent] {
        try database.rows(.eventsAfter, [region.id, position, limit]) {
            SealedEvent(position: $0[7], hash: $0[8], event: try Event(columns: $0))
        }
    }

    /// The end of the region's chain; `nil` before the first event.
    package func head() throws -> ChainHead? {
        try database.row(.head, [region.id]) { ChainHead(position: $0[0], hash: $0[1]) }
    }

    /// Recomputes the chain; answers with the first position at fault, or `nil` when every link holds.
    package func firstBrokenLink() throws -> Int? {
        var expected = Seal.start
        var position = 0
        var broken: Int?
        for link in try database.rows(.chain, [region.id], Seal.Link.init) where broken == nil {
            position += 1
            let holds =
                link.seq == position && link.previous == expected
                && link.hash == link.computed(after: expected)
            if !holds || !link.wordsHold { broken = position }
            expected = link.hash
        }
        if broken != nil { return broken }
        // Outside the writer's transaction nothing waits for its place.
        let waiting = try database.row(.unsealedOfRegion, [region.id]) { $0[0] as Int } ?? 0
        if waiting > 0 { return position + 1 }
        let head = try database.row(.head, [region.id]) { (seq: $0[0] as Int, hash: $0[1] as [UInt8]) }
        guard let head else { return position == 0 ? nil : 1 }
        return head.seq == position && head.hash == expected ? nil : position + 1
    }
}

/// Gives every event of a batch its place in the chain of its region, just before COMMIT.
enum Seal {
    static let start = [UInt8](repeating: 0, count: 32)

    struct Link {
        let id: Int64, region: Int64, moment: Int64, actor: Int64
        let deed: String, kind: String
        let subject: Int64
        let digest: [UInt8]
        let seq: Int
        let previous: [UInt8], hash: [UInt8]
        let salt: [UInt8]?, words: String?

        init(_ columns: Columns) {
            (id, region, moment, actor) = (columns[0], columns[1], columns[2], columns[3])
            (deed, kind, subject, digest) = (columns[4], columns[5], columns[6], columns[7])
            (seq, previous, hash) = (columns[8], columns[9], columns[10])
            salt = columns.isNull(11) ? nil : columns[11]
            words = columns.text(12)
        }

        /// SHA-256 over the previous hash and every field, each with its length before it.
        func computed(after previous: [UInt8], at position: Int? = nil) -> [UInt8] {
            var hasher = SHA256()
            hasher.update(data: previous)
            let numbers = [Int64(position ?? seq), id, region, moment, actor, subject]
            for number in numbers {
                withUnsafeBytes(of: number.bigEndian) { hasher.update(bufferPointer: $0) }
            }
            for part in [Array(deed.utf8), Array(kind.utf8), digest] {
                withUnsafeBytes(of: Int64(part.count).bigEndian) { hasher.update(bufferPointer: $0) }
                hasher.update(data: part)
            }
            return Array(hasher.finalize())
        }

        /// Whether the words still have the digest that the chain covers; erased words leave nothing to compare.
        var wordsHold: Bool {
            guard let salt, let words else { return true }
            return Array(SHA256.hash(data: salt + Array(words.utf8))) == digest
        }
    }

    static func close(_ database: Database) throws {
        let fresh = try database.rows(.unsealed, [], Link.init)
        var heads: [Int64: (seq: Int, hash: [UInt8])] = [:]
        for link in fresh {
            let head = try heads[link.region] ?? lock(link.region, on: database)
            let hash = link.computed(after: head.hash, at: head.seq + 1)
            try database.run(.sealEvent, [link.id, head.seq + 1, head.hash, hash])
            heads[link.region] = (head.seq + 1, hash)
        }
        for (region, head) in heads { try database.run(.moveHead, [region, head.seq, head.hash]) }
    }

    private static func lock(_ region: Int64, on database: Database) throws -> (seq: Int, hash: [UInt8]) {
        try database.run(.makeHead, [region, start])
        return try database.row(.head, [region]) { ($0[0], $0[1]) } ?? (0, start)
    }
}

extension Event {
    init(columns: Columns) throws {
        self.init(
            id: columns[0], moment: columns[1], actor: columns[2], deed: try columns.word(3),
            subject: Subject(kind: try columns.word(4), id: columns[5]), words: Event.words(columns.text(6)))
    }
}

extension Query {
    static let eventColumns = "e.id, e.moment, e.actor, e.deed, e.subject_kind, e.subject_id, t.words"
    private static let linkColumns = """
        e.id, e.region_id, e.moment, e.actor, e.deed, e.subject_kind, e.subject_id, e.digest, e.seq, e.previous, e.hash
        """

    static let insertEvent = Query(
        "insertEvent",
        """
        INSERT INTO event (id, region_id, moment, actor, deed, subject_kind, subject_id, digest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """)
    static let insertEventText = Query(
        "insertEventText", "INSERT INTO event_text (event_id, salt, words) VALUES ($1, $2, $3)")
    static let eventsOfSubject = Query(
        "eventsOfSubject",
        """
        SELECT \(eventColumns) FROM event e LEFT JOIN event_text t ON t.event_id = e.id
        WHERE e.region_id = $1 AND e.subject_id = $2
        ORDER BY e.moment, e.id
        """)
    static let eventsAfter = Query(
        "eventsAfter",
        """
        SELECT \(eventColumns), e.seq, e.hash FROM event e LEFT JOIN event_text t ON t.event_id = e.id
        WHERE e.region_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3
        """)
    static let unsealed = Query(
        "unsealed",
        """
        SELECT \(linkColumns), NULL, NULL FROM event e
        WHERE e.seq IS NULL ORDER BY e.region_id, e.id
        """)
    static let unsealedOfRegion = Query(
        "unsealedOfRegion", "SELECT COUNT(*) FROM event WHERE region_id = $1 AND seq IS NULL")
    static let chain = Query(
        "chain",
        """
        SELECT \(linkColumns), t.salt, t.words FROM event e LEFT JOIN event_text t ON t.event_id = e.id
        WHERE e.region_id = $1 AND e.seq IS NOT NULL ORDER BY e.seq
        """)
    static let sealEvent = Query(
        "sealEvent", "UPDATE event SET seq = $2, previous = $3, hash = $4 WHERE id = $1")
    static let makeHead = Query(
        "makeHead",
        "INSERT INTO region_head (region_id, seq, hash) VALUES ($1, 0, $2) ON CONFLICT (region_id) DO NOTHING"
    )
    static let head = Query("head", "SELECT seq, hash FROM region_head WHERE region_id = $1")
    static let moveHead = Query(
        "moveHead", "UPDATE region_head SET seq = $2, hash = $3 WHERE region_id = $1")

    static let record = [
        insertEvent, insertEventText, eventsOfSubject, eventsAfter, unsealed, unsealedOfRegion, chain,
        sealEvent, makeHead,
        head, moveHead,
    ]
}
