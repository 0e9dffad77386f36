package import UMTDomain
import UMTStore

/// One line of a plan: the rule, and how many rows would go by it.
package struct RetentionLine: Sendable {
    package let region: String
    package let rule: RetentionRule
    package let count: Int
    /// Mandates and posts of those people, which the archive's law may want transferred first.
    package let unarchived: Int
}

extension Application {
    /// What retention would take away on a day; nothing is changed.
    package func retentionPlan(on day: CivilDate) async throws -> [RetentionLine] {
        try await store.readAside { house in
            try house.regions().flatMap { region in
                let shelf = house.shelf(of: region)
                return try shelf.assemblyRules().retention(on: day).map { rule in
                    let people = rule.retention == .people ? try shelf.allIdle(since: rule.before) : []
                    let count =
                        rule.retention == .people
                        ? people.count : try shelf.countOutdated(rule.retention, before: rule.before)
                    return RetentionLine(
                        region: region.key, rule: rule, count: count,
                        unarchived: try shelf.archiveDuty(of: people.map(\.id)))
                }
            }
        }
    }

    /// Takes away what the rules of today say, in batches; `progress` hears of each. Answers with what went.
    package func runRetention(
        by call: Call, progress: @Sendable (_ region: String, _ retention: Retention, _ count: Int) -> Void
    ) async throws -> [RetentionLine] {
        var gone: [RetentionLine] = []
        for line in try await retentionPlan(on: call.today) where line.count > 0 {
            let count =
                line.rule.retention == .people
                ? try await eraseIdle(line, by: call, progress: progress)
                : try await deleteOutdated(line, by: call, progress: progress)
            gone.append(
                RetentionLine(region: line.region, rule: line.rule, count: count, unarchived: line.unarchived)
            )
        }
        if !gone.isEmpty { try await finishErasures() }
        return gone
    }

    private func eraseIdle(
        _ line: RetentionLine, by call: Call, progress: (String, Retention, Int) -> Void
    ) async throws -> Int {
        var total = 0
        while true {
            let count = try await store.write { house in
                let shelf = house.shelf(of: try house.region(line.region))
                // Those of the batch before are erased, so the first page is always the next.
                let people = try shelf.idlePeople(since: line.rule.before, after: PersonID(raw: 0), limit: 20)
                if !people.isEmpty { try erase(people, shelf, call, how: "retention") }
                return people.count
            }
            if count == 0 { return total }
            total += count
            progress(line.region, .people, total)
        }
    }

    private func deleteOutdated(
        _ line: RetentionLine, by call: Call, progress: (String, Retention, Int) -> Void
    ) async throws -> Int {
        let retention = line.rule.retention
        let count = try await store.write { house in
            let region = try house.region(line.region)
            let shelf = house.shelf(of: region)
            let count = try shelf.deleteOutdated(retention, before: line.rule.before)
            try shelf.keep(
                event(
                    .erasePerson, .region, region.id.raw, call,
                    ["how": "retention", "what": retention.rawValue, "rows": String(count)]))
            return count
        }
        progress(line.region, retention, count)
        return count
    }
}

extension Shelf {
    fileprivate func allIdle(since day: CivilDate) throws -> [Person] {
        var people: [Person] = []
        while true {
            let page = try idlePeople(since: day, after: people.last?.id ?? PersonID(raw: 0), limit: 500)
            if page.isEmpty { return people }
            people += page
        }
    }
}
