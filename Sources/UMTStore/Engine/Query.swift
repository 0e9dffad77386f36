/// One statement with its name, in the dialect that SQLite and PostgreSQL share.
///
/// Parameters are `$1, $2 …` and are bound by their number, whatever the order in which they stand.
package struct Query: Sendable {
    package let name: String
    package let sql: String
    /// The argument, counted from 0, for each place in SQLite's order: that of first appearance.
    let places: [Int]

    init(_ name: String, _ sql: String) {
        self.name = name
        self.sql = sql
        places = Self.places(in: sql)
    }

    /// Every statement that the store can run; a test reads them all.
    package static var all: [Query] {
        engine + record + access + regions + municipalities + bodies + plans + meetings + people + seats
            + mandates + leaves + handovers
            + coordinators + training + cases + sendings + promises + briefings
            + imports + rolls + exports
            + contacts + functions + rights + moneyGrants + elections
            + composition + findings + dispensationQueries + attestationQueries
            + consents + publishedNames + protections + erasures + retention
            + answerClocks + holidays + inbox + search + fullText
            + answerLinkQueries + statistics + closures
            + subscriptions + tellings + outbox + reminders + feeds
            + promiseLedger + ledgerEntries + planLinks + evaluations
            + attachments + councilStatements + hearings + youthInputs + hearingInbox
            + annualReports
            + speakingLists + guests + roadQueries + driverApprovalQueries + drivingPlanQueries
            + webhookQueries + webhookDeliveryQueries + trails
    }

    private static func places(in sql: String) -> [Int] {
        var places: [Int] = []
        var bytes = sql.utf8[...]
        while let dollar = bytes.firstIndex(of: UInt8(ascii: "$")) {
            bytes = bytes[bytes.index(after: dollar)...]
            let digits = bytes.prefix { (48...57).contains($0) }
            if let number = Int(Substring(digits)), !places.contains(number - 1) { places.append(number - 1) }
        }
        return places
    }
}
