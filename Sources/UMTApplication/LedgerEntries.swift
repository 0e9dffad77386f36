package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listEntries(_ ask: ListEntries, _ call: Call) throws -> EntryList {
        let limit = try Paging.limit(ask.limit)
        let mark: LedgerEntryID? = try ask.after.map { try Paging.id($0) }
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            var filter = LedgerFilter(sees: sight(call, shelf))
            filter.kind = ask.kind
            filter.owner = try ask.owner.map { try shelf.body($0, field: "owner").id }
            filter.parent = try ask.parent.map { try entry($0, field: "parent", shelf, call).entry.id }
            filter.item = try ask.planItem.map { try shelf.planItem($0, field: "planItem").key }
            filter.isDelayed = ask.delayed ?? false
            let lines = try shelf.ledgerEntries(filter, on: call.today, after: mark, limit: limit + 1)
            return EntryList(
                lines.prefix(limit).map { EntryLineView($0, on: call.today) },
                next: lines.count > limit ? lines[limit - 1].entry.id.description : nil)
        }
    }

    package func readEntry(_ ask: ReadEntry, _ call: Call) throws -> EntryView {
        try reading(ask.region, .readRegion, call) { shelf, _ in
            try view(try entry(ask.entry, shelf, call), shelf, call)
        }
    }

    /// Refuses a key that is not plain or that the region has, and an owner out of the caller's reach.
    package func addEntry(_ ask: AddEntry, _ call: Call) async throws -> EntryView {
        let key = try Words.checked(ask.key, field: "key", limit: 60)
        guard !key.isEmpty, Names.folded(key) == key else {
            throw Refusal.badValue(key, field: "key", wanted: "regional-naeringsplan")
        }
        let typed = LedgerEntry.Details(
            title: try Words.checked(ask.title, field: "title", limit: 200),
            text: try Words.checked(ifAny: ask.text, field: "text", limit: 2_000), owner: nil, milestone: nil,
            parent: nil, day: ask.day, source: try Words.checked(ask.source, field: "source", limit: 200),
            isPublished: ask.published ?? false)
        return try await changing(ask.region, .keepLedger, call) { [ids, typed] shelf, scope in
            if try shelf.ledgerEntryIfKnown(key) != nil {
                throw Refusal(.alreadyExists, field: "key", [key])
            }
            var details = typed
            let named = (owner: ask.owner, plan: ask.actionPlan, parent: ask.parent)
            try fill(&details, named, scope, shelf)
            guard scope == .region || ask.owner != nil else { throw Refusal(.missingField, field: "owner") }
            let entry = try LedgerEntry.made(
                id: ids.mint(), key: key, kind: ask.kind, details: details, on: call.today)
            try shelf.keep(entry)
            return try kept(entry, ask.holders, ["how": "added", "key": key], shelf, call)
        }
    }

    /// Corrects, publishes, or says who has a part in it.
    package func editEntry(_ ask: EditEntry, _ call: Call) async throws -> EntryView {
        let title = try Words.checked(ifAny: ask.title, field: "title", limit: 200)
        let text = try Words.checked(ifAny: ask.text, field: "text", limit: 2_000)
        let source = try Words.checked(ifAny: ask.source, field: "source", limit: 200)
        return try await changing(ask.region, .keepLedger, call) { shelf, scope in
            let old = try entry(ask.entry, within: scope, shelf).entry
            try call.check(edition: old.version, required: true)
            var details = old.details
            details.title = title ?? details.title
            details.text = text ?? details.text
            details.source = source ?? details.source
            details.day = ask.day ?? details.day
            details.isPublished = ask.published ?? details.isPublished
            try fill(&details, (owner: ask.owner, plan: ask.actionPlan, parent: ask.parent), scope, shelf)
            let edited = try old.edited(details, on: call.today)
            try shelf.replace(edited)
            return try kept(edited, ask.holders, ["how": "edited", "key": old.key], shelf, call)
        }
    }

    package func reportEntry(_ ask: ReportEntry, _ call: Call) async throws -> EntryView {
        let sentence = try Words.checked(ask.sentence, field: "sentence", limit: 1_000)
        return try await changing(ask.region, .reportEntry, call) { shelf, scope in
            let old = try entry(ask.entry, within: scope, shelf).entry
            try call.check(edition: old.version)
            let reported = try old.reported(ask.percent, on: call.today)
            try shelf.replace(reported)
            let report = LedgerReport(percent: ask.percent, sentence: sentence, day: call.today)
            try shelf.keep(report, on: old.id, as: mint())
            let words = ["key": old.key, "percent": String(ask.percent), "sentence": sentence]
            return try kept(reported, nil, words, shelf, call, .reportEntry)
        }
    }

    package func endEntry(_ ask: EndEntry, _ call: Call) async throws -> EntryView {
        let reason = try Words.checked(ask.reason, field: "reason", limit: 1_000)
        return try await changing(ask.region, .keepLedger, call) { shelf, scope in
            let old = try entry(ask.entry, within: scope, shelf).entry
            try call.check(edition: old.version)
            let ended = try old.ended(LedgerEntry.Ended(how: ask.how, on: call.today, reason: reason))
            try shelf.replace(ended)
            let words = ["how": ask.how.rawValue, "key": old.key, "sentence": reason]
            return try kept(ended, nil, words, shelf, call)
        }
    }
}

extension Application {
    /// The entry, if a deed reaches the body whose it is. One without an owner is the whole region's.
    func entry(_ key: String, within scope: Scope, _ shelf: Shelf) throws -> LedgerLine {
        let line = try shelf.ledgerEntry(key)
        let owner = try line.entry.details.owner.map { try shelf.body($0) }
        guard scope == .region || owner.map({ scope.reaches($0) }) == true else {
            throw Refusal.notFound(.ledgerEntry, key, field: "entry")
        }
        return line
    }

    // The entry, if the caller may read it: what is not published is not there for others.
    private func entry(_ key: String, field: String = "entry", _ shelf: Shelf, _ call: Call) throws
        -> LedgerLine
    {
        let line = try shelf.ledgerEntry(key, field: field)
        if line.entry.details.isPublished { return line }
        switch sight(call, shelf) {
        case .all: return line
        case .published(let own):
            if own != nil, line.entry.details.owner == own { return line }
            throw Refusal.notFound(.ledgerEntry, key, field: field)
        }
    }

    // Who reads the briefing reads everything; a case officer also what is the own body's.
    func sight(_ call: Call, _ shelf: Shelf) -> LedgerSight {
        if (try? call.caller.scope(for: .readBriefing, in: shelf.region)) == .region { return .all }
        if case .own(let body, _)? = try? call.caller.scope(for: .reportEntry, in: shelf.region) {
            return .published(andOf: body)
        }
        return .published(andOf: nil)
    }

    private func fill(
        _ details: inout LedgerEntry.Details, _ named: (owner: String?, plan: String?, parent: String?),
        _ scope: Scope, _ shelf: Shelf
    ) throws {
        if let key = named.owner {
            let owner = try shelf.body(key, field: "owner")
            guard scope.reaches(owner) else { throw Refusal.notFound(.body, key, field: "owner") }
            details.owner = owner.id
        }
        if let key = named.plan { details.milestone = try shelf.milestone(key) }
        if let key = named.parent {
            let parent = try shelf.ledgerEntry(key, field: "parent").entry
            // One level, so that nothing can be a part of its own part.
            if parent.details.parent != nil { throw Refusal(.parentIsPart, field: "parent", [key]) }
            details.parent = parent.id
        }
    }
}
