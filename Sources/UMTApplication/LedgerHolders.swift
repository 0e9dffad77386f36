import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Keeps who has a part, and the event; answers with the entry as it is now.
    func kept(
        _ entry: LedgerEntry, _ holders: [HolderView]?, _ words: [String: String?], _ shelf: Shelf,
        _ call: Call, _ deed: Deed = .keepLedger
    ) throws -> EntryView {
        for (place, view) in (holders ?? []).enumerated() {
            try shelf.keep(try holder(view, field: "holders.\(place)", shelf, call), of: entry.id)
        }
        try shelf.keep(event(deed, .ledgerEntry, entry.id.raw, call, words))
        return try view(try shelf.ledgerEntry(entry.key), shelf, call)
    }

    // Exactly one of the three.
    private func holder(_ view: HolderView, field: String, _ shelf: Shelf, _ call: Call) throws
        -> LedgerHolder
    {
        switch (view.body, view.office, view.person) {
        case (let key?, nil, nil):
            LedgerHolder(part: view.part, who: .body(try shelf.body(key, field: "\(field).body").id))
        case (nil, let office?, nil):
            LedgerHolder(
                part: view.part,
                who: .office(try Words.checked(office, field: "\(field).office", limit: 120)))
        case (nil, nil, let number?):
            LedgerHolder(part: view.part, who: .person(try person(number, "\(field).person", shelf, call).id))
        default: throw Refusal(.eitherOr, field: field, ["body", "office/person"])
        }
    }

    // A person of the register whom the caller may know of.
    private func person(_ number: String, _ field: String, _ shelf: Shelf, _ call: Call) throws -> Person {
        let person = try shelf.person(number, field: field)
        guard isKnown(person, shelf, call) else { throw Refusal.notFound(.person, number, field: field) }
        try shelf.checkSeen(
            person.id, by: call.sight(in: shelf), or: .notFound(.person, number, field: field))
        return person
    }

    private func isKnown(_ person: Person, _ shelf: Shelf, _ call: Call) -> Bool {
        let scope = try? call.caller.scope(for: .readRegister, in: shelf.region)
        return scope.map { $0 == .region || $0.reaches(municipality: person.municipality) } ?? false
    }

    func view(_ line: LedgerLine, _ shelf: Shelf, _ call: Call) throws -> EntryView {
        let entry = line.entry
        let holders = try shelf.holders(of: [entry.id])[entry.id] ?? []
        return EntryView(
            EntryLineView(line, on: call.today), text: entry.details.text,
            holders: try holders.compactMap { try view(of: $0, shelf, call) },
            planItems: try shelf.planItems(of: entry.id),
            reports: try shelf.reports(on: entry.id).map {
                ReportView(day: $0.day, percent: $0.percent, sentence: $0.sentence)
            },
            ended: entry.ended, note: Texts.say("say.noPromise", in: call.language))
    }

    // Whoever may not know the person sees that the part is held, and the public not even that.
    private func view(of holder: LedgerHolder, _ shelf: Shelf, _ call: Call) throws -> HolderView? {
        switch holder.who {
        case .body(let id): return HolderView(part: holder.part, body: try shelf.body(id).key)
        case .office(let office): return HolderView(part: holder.part, office: office)
        case .person(let id):
            guard case .all = sight(call, shelf) else { return nil }
            let person = try shelf.person(id)
            let hidden = try shelf.hidden(from: call.sight(in: shelf))
            let isSeen = isKnown(person, shelf, call) && !hidden.contains(id)
            return HolderView(part: holder.part, person: isSeen ? person.number : nil)
        }
    }
}

extension EntryLineView {
    init(_ line: LedgerLine, on day: CivilDate) {
        self.init(
            line.entry, owner: line.owner, actionPlan: line.milestone, parent: line.parent, on: day)
    }
}
