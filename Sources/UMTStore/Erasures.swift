import Foundation
package import UMTDomain

extension Shelf {
    /// Takes everything away that says who the people were, and notes each in the ledger.
    ///
    /// Facts that statistics count stay, tied to a tombstone. Words of the record that name a number or a name go
    /// too, and so do the region's stored answers, which may hold either.
    package func erase(_ people: [Person], on day: CivilDate) throws {
        for person in people {
            let tombstone = "slettet-\(person.id)"
            for query in Trace.all.flatMap(\.erase) {
                try database.run(query, [region.id, person.id, tombstone])
            }
            try keep(Erasure(region: region.id, person: person.id, day: day))
        }
        // What was typed is walked once for all of them.
        let (names, known) = (people.map(\.name), people.flatMap { [$0.number, $0.name] })
        for event in try eventsNaming(known) { try database.run(.eraseEventText, [region.id, event]) }
        for grant in try naming(.labelsOfRegion, known) as [GrantID] {
            try database.run(.eraseGrantLabel, [region.id, grant])
        }
        for session in try naming(.leadersOfRegion, names) as [TrainingSessionID] {
            try database.run(.eraseLeader, [region.id, session])
        }
        for row in try naming(.nominatorsOfRegion, names) as [Identifier<Nomination>] {
            try database.run(.eraseNominator, [region.id, row])
        }
        for link in try naming(.holdersOfRegion, names) as [AnswerLinkID] {
            try database.run(.eraseHolder, [region.id, link])
        }
        for link in try naming(.briefingHoldersOfRegion, names) as [BriefingLinkID] {
            try database.run(.eraseBriefingHolder, [region.id, link])
        }
        for sending in try naming(.responsiblesOfRegion, names) as [SendingID] {
            try database.run(.eraseResponsible, [region.id, sending])
        }
        try database.run(.eraseAnswers, [region.id])
    }

    package func keep(_ erasure: Erasure) throws {
        try database.run(.insertErasure, [erasure.region, erasure.person, erasure.day, erasure.digest])
    }

    package func isErased(_ person: PersonID) throws -> Bool {
        try database.row(.erasureOfPerson, [region.id, person]) { _ in true } ?? false
    }

    /// How many mandates and posts the people have, which the archive's law may want kept elsewhere first.
    package func archiveDuty(of people: [PersonID]) throws -> Int {
        try handfuls(.archiveDuty, people) { $0[0] as Int }.reduce(0, +)
    }

    // The words are JSON, so what they hold is looked for as JSON writes it.
    private func eventsNaming(_ known: [String]) throws -> [EventID] {
        let needles = try known.map {
            String(try JSONEncoder.text($0).dropFirst().dropLast())
        }
        return try naming(.wordsOfRegion, needles)
    }

    private func naming<Of>(_ query: Query, _ needles: [String]) throws -> [Identifier<Of>] {
        try database.rows(query, [region.id]) { columns -> Identifier<Of>? in
            let text: String = columns[1]
            return needles.contains { Names.isNamed($0, in: text) } ? columns[0] : nil
        }.compactMap(\.self)
    }
}

extension Installation {
    /// The ledger: whom the installation has erased, and when.
    package func erasures() throws -> [Erasure] {
        try database.rows(.allErasures) { Erasure(region: $0[0], person: $0[1], day: try $0.day(2)) }
    }
}

extension JSONEncoder {
    fileprivate static func text(_ text: String) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(text), as: UTF8.self)
    }
}

extension Trace {
    /// The record of what was done to the person, the mandates and the posts: the links of the chain stay, words go.
    static let events = Trace(
        "event_text", .removed,
        find: Query("traceEvents", "\(about("e.moment, e.deed, e.actor, t.words")) ORDER BY e.moment, e.id"),
        erase: [
            Query("eraseEvents", "DELETE FROM event_text WHERE event_id IN (\(about("t.event_id")))")
        ])
    static let ledger = Trace(
        "erasure", .kept,
        find: Query("traceErasures", "SELECT day FROM erasure WHERE region_id = $1 AND person_id = $2"))

    private static func about(_ columns: String) -> String {
        """
        SELECT \(columns) FROM (
            SELECT CAST($2 AS BIGINT) AS id
            UNION ALL SELECT d.id FROM mandate d WHERE d.region_id = $1 AND d.person_id = $2
            UNION ALL SELECT c.id FROM coordinator_post c WHERE c.region_id = $1 AND c.person_id = $2) w
        CROSS JOIN event e CROSS JOIN event_text t
        WHERE e.region_id = $1 AND e.subject_id = w.id AND t.event_id = e.id
        """
    }
}

extension Query {
    /// Whoever was erased is no longer a person of the register.
    static func isAlive(_ alias: String) -> String {
        "NOT EXISTS (SELECT 1 FROM erasure x WHERE x.region_id = \(alias).region_id AND x.person_id = \(alias).id)"
    }

    static let eraseEventText = Query(
        "eraseEventText",
        "DELETE FROM event_text WHERE event_id IN (SELECT e.id FROM event e WHERE e.region_id = $1 AND e.id = $2)"
    )
    static let eraseGrantLabel = Query(
        "eraseGrantLabel",
        "UPDATE access_grant SET label = \(Trace.blank) WHERE region_id = $1 AND id = $2")
    static let eraseAnswers = Query("eraseAnswers", "DELETE FROM idempotency WHERE region_id = $1")
    static let insertErasure = Query(
        "insertErasure",
        """
        INSERT INTO erasure (region_id, person_id, day, digest) VALUES ($1, $2, $3, $4)
        ON CONFLICT (region_id, person_id) DO NOTHING
        """)
    static let erasureOfPerson = Query(
        "erasureOfPerson", "SELECT 1 FROM erasure WHERE region_id = $1 AND person_id = $2")
    static let allErasures = Query(
        "erasures", "SELECT region_id, person_id, day FROM erasure ORDER BY day, region_id, person_id")
    static let archiveDuty = Query(
        "archiveDuty",
        """
        SELECT (SELECT COUNT(*) FROM mandate WHERE region_id = $1 AND person_id IN (\(handfulPlaces)))
            + (SELECT COUNT(*) FROM coordinator_post WHERE region_id = $1 AND person_id IN (\(handfulPlaces)))
        """)
    static let wordsOfRegion = Query(
        "wordsOfRegion",
        "SELECT e.id, t.words FROM event e JOIN event_text t ON t.event_id = e.id WHERE e.region_id = $1")
    static let labelsOfRegion = Query(
        "labelsOfRegion", "SELECT id, label FROM access_grant WHERE region_id = $1")

    static let leadersOfRegion = Query(
        "leadersOfRegion",
        "SELECT id, leader FROM training_session WHERE region_id = $1 AND leader IS NOT NULL")
    static let eraseLeader = Query(
        "eraseLeader", "UPDATE training_session SET leader = \(Trace.blank) WHERE region_id = $1 AND id = $2")

    static let nominatorsOfRegion = Query(
        "nominatorsOfRegion", "SELECT id, nominated_by FROM nomination WHERE region_id = $1")
    static let eraseNominator = Query(
        "eraseNominator",
        "UPDATE nomination SET nominated_by = \(Trace.blank) WHERE region_id = $1 AND id = $2")

    static let holdersOfRegion = Query(
        "holdersOfRegion", "SELECT id, holder FROM answer_link WHERE region_id = $1")
    static let eraseHolder = Query(
        "eraseHolder", "UPDATE answer_link SET holder = \(Trace.blank) WHERE region_id = $1 AND id = $2")
    static let responsiblesOfRegion = Query(
        "responsiblesOfRegion", "SELECT sending_id, responsible FROM next_step WHERE region_id = $1")
    static let eraseResponsible = Query(
        "eraseResponsible",
        "UPDATE next_step SET responsible = \(Trace.blank) WHERE region_id = $1 AND sending_id = $2")

    static let erasures =
        Trace.queries + [
            eraseEventText, eraseGrantLabel, eraseAnswers, insertErasure, erasureOfPerson, allErasures,
            archiveDuty,
            wordsOfRegion, labelsOfRegion, leadersOfRegion, eraseLeader, nominatorsOfRegion, eraseNominator,
            holdersOfRegion, eraseHolder, responsiblesOfRegion, eraseResponsible,
        ]
}
