package import Foundation
import UMTAPI
import UMTDomain
import UMTStore

/// What a seeding did with one set: laid it in, or found it there.
package enum Seeded: String, Sendable {
    case laid, found
}

extension Application {
    /// Lays the facts of one region in, all or nothing; one that is there already gets the bodies
    /// and the entries of its ledger that have come since.
    package func seedRegion(_ name: String, from folder: URL, by call: Call) async throws -> Seeded {
        let seed = try RegionSeed(SeedFiles(folder: folder.appendingPathComponent(name)))
        return try await store.write { [ids] house in
            if let region = try house.regions().first(where: { $0.key == seed.region.key }) {
                return try layWhatIsNew(seed, house.shelf(of: region), by: call)
            }
            let region = Region(
                id: ids.mint(), key: seed.region.key, code: seed.region.code,
                name: Names.tidy(seed.region.name))
            try house.keep(region, source: seed.region.source)
            let shelf = house.shelf(of: region)
            let municipalities = try layMunicipalities(seed, house, shelf)
            let bodies = try layBodies(seed.bodies, shelf, municipalities)
            try layParticipations(seed.participations, shelf, municipalities, bodies)
            try layPlans(seed, shelf)
            try layEntries(seed.entries, shelf, on: call.today)
            try layModules(seed.modules, shelf)
            for file in seed.ladder {
                let rung = Rung(
                    who: file.content.who, days: file.content.days, kind: file.content.kind,
                    period: file.row.period, source: file.row.source)
                try shelf.keep(rung, as: mint())
            }
            try shelf.keep(event(.seed, .region, region.id.raw, call, ["seed": name]))
            return .laid
        }
    }

    private func layMunicipalities(
        _ seed: RegionSeed, _ house: Installation, _ shelf: Shelf
    ) throws -> [String: MunicipalityID] {
        var known: [String: MunicipalityID] = [:]
        for file in seed.municipalities {
            // Another region of this installation may have brought it along.
            if let present = try house.municipality(key: file.key) {
                known[file.key] = present.id
                continue
            }
            let municipality = Municipality(id: ids.mint(), key: file.key)
            known[file.key] = municipality.id
            try house.keep(municipality)
            for name in file.names {
                try house.keepName(Names.tidy(name.content.name), of: municipality.id, name.row, as: mint())
            }
            for number in file.numbers {
                try house.keepNumber(number.content.number, of: municipality.id, number.row, as: mint())
            }
        }
        for file in seed.municipalities {
            for next in file.successors {
                guard let id = known[file.key], let successor = known[next.municipality] else { continue }
                try house.keepSuccessor(successor, of: id, on: next.on, source: next.source)
            }
        }
        for source in seed.sources {
            try shelf.keep(Source(key: source.key, title: source.title, note: source.note))
        }
        for fact in seed.facts {
            let fact = Fact(
                key: fact.key, about: fact.about, value: fact.value, unit: fact.unit, asOf: fact.asOf,
                source: fact.source)
            try shelf.keep(fact, as: ids.mint())
        }
        for membership in seed.memberships {
            let id = try found(
                known[membership.content.municipality], .municipality, membership.content.municipality)
            try shelf.keepMembership(of: id, membership.row, as: mint())
        }
        return known
    }

    private func layWhatIsNew(_ seed: RegionSeed, _ shelf: Shelf, by call: Call) throws -> Seeded {
        let known = Set(try shelf.bodies().map(\.key))
        let bodies = seed.bodies.filter { !known.contains($0.key) }
        let entries = try seed.entries.filter { try shelf.ledgerEntryIfKnown($0.key) == nil }
        if bodies.isEmpty, entries.isEmpty { return .found }
        let keys = try shelf.installation.municipalityKeys().map { ($1, $0) }
        _ = try layBodies(bodies, shelf, Dictionary(keys) { first, _ in first })
        try layEntries(entries, shelf, on: call.today)
        func words(_ keys: [String]) -> String? { keys.isEmpty ? nil : keys.joined(separator: ", ") }
        let laid = ["bodies": words(bodies.map(\.key)), "ledger": words(entries.map(\.key))]
        try shelf.keep(event(.seed, .region, shelf.region.id.raw, call, laid))
        return .laid
    }

    private func layEntries(_ files: [SeedFiles.EntryFile], _ shelf: Shelf, on day: CivilDate) throws {
        for file in files {
            let details = LedgerEntry.Details(
                title: file.title, text: file.text, owner: try file.owner.map { try shelf.body($0).id },
                milestone: try file.actionPlan.map { try shelf.milestone($0) }, parent: nil, day: file.day,
                source: file.source, isPublished: true)
            let entry = try LedgerEntry.made(
                id: ids.mint(), key: file.key, kind: file.kind, details: details, on: day)
            try shelf.keep(entry)
        }
    }

    private func layBodies(
        _ files: [SeedFiles.BodyFile], _ shelf: Shelf, _ municipalities: [String: MunicipalityID]
    ) throws -> [Body] {
        try files.map { file in
            let municipality = try file.municipality.map { try found(municipalities[$0], .municipality, $0) }
            let body = Body(
                id: ids.mint(), key: file.key, kind: file.kind, name: file.name, municipality: municipality,
                receives: file.receives)
            try shelf.keep(body)
            for rule in file.rules {
                try shelf.keepRule(rule.content.rule, rule.content.value, of: body.id, rule.row, as: mint())
            }
            return body
        }
    }

    private func layPlans(_ seed: RegionSeed, _ shelf: Shelf) throws {
        for file in seed.plans {
            let plan = Plan(
                id: ids.mint(), key: file.content.key, title: file.content.title,
                isBinding: file.content.binding,
                period: file.row.period, source: file.row.source)
            try shelf.keep(plan)
            for (place, item) in file.content.items.enumerated() {
                let item = PlanItem(
                    id: ids.mint(), kind: item.kind, key: "\(plan.key)-\(item.number)", number: item.number,
                    label: item.label, isForTheYoung: item.young ?? false, source: item.place,
                    weight: item.weight ?? Headway.once)
                try shelf.keep(item, in: plan.id, at: place)
            }
            for milestone in file.content.milestones {
                let kept = PlanMilestone(
                    kind: milestone.content.kind, key: milestone.content.key, period: milestone.row.period,
                    source: milestone.row.source)
                try shelf.keep(kept, in: plan.id, as: mint())
            }
        }
    }

    func found<Thing>(_ thing: Thing?, _ noun: Refusal.Noun, _ name: String) throws(Refusal) -> Thing {
        guard let thing else { throw .notFound(noun, name) }
        return thing
    }

    /// A key for a row that nothing else refers to.
    func mint() -> Int64 { ids.mint(Application.self).raw }
}

/// Everything that the folder of one region holds.
private struct RegionSeed: Sendable {
    let region: SeedFiles.RegionFile
    let sources: [SeedFiles.SourceFile]
    let facts: [SeedFiles.FactFile]
    let municipalities: [SeedFiles.MunicipalityFile]
    let memberships: [SeedFiles.Dated<SeedFiles.RelationFile>]
    let participations: [SeedFiles.Dated<SeedFiles.RelationFile>]
    let bodies: [SeedFiles.BodyFile]
    let modules: [SeedFiles.ModuleFile]
    let plans: [SeedFiles.Dated<SeedFiles.PlanFile>]
    let ladder: [SeedFiles.Dated<SeedFiles.RungFile>]
    let entries: [SeedFiles.EntryFile]

    init(_ files: SeedFiles) throws {
        region = try files.read("region")
        sources = try files.read("sources")
        facts = try files.read("facts")
        municipalities = try files.read("municipalities")
        memberships = try files.read("memberships")
        participations = try files.read("participations")
        bodies = try files.read("bodies")
        modules = try files.read("training")
        plans = try files.read("plans")
        ladder = try files.read("ladder")
        entries = try files.read("ledger")
    }
}
