import UMTAPI
import UMTDomain
import UMTStore

/// The first page of a briefing: every number of it, and the few lines that are told, dealt out to municipalities.
struct BriefingFacts {
    /// A municipality, or the region as a whole.
    struct Place {
        let id: MunicipalityID?
        let key: String?
        let name: Bilingual
    }

    let places: [Place]
    private(set) var parts: [BriefingPartView] = []
    private(set) var candidates: [BriefingCandidate] = []

    private let span: BriefingSpan
    private let bodies: [BodyID: Body]
    private let indexes: [MunicipalityID: Int]
    private var counts: [BriefingCounts]
    private var overdue: [[OpenSending]]
    private var waiting: [[OpenSending]]
    private var promises: [[BriefedPromise]]

    init(_ shelf: Shelf, _ span: BriefingSpan) throws {
        self.span = span
        let own = try shelf.municipalities(.membership, on: span.day).map {
            let name = $0.name ?? $0.municipality.key
            return Place(
                id: $0.municipality.id, key: $0.municipality.key, name: Bilingual(nb: name, en: name))
        }
        places = own + [Place(id: nil, key: nil, name: Texts.both("heading.wholeRegion"))]
        indexes = Dictionary(
            own.enumerated().compactMap { index, place in place.id.map { ($0, index) } }
        ) { first, _ in first }
        bodies = Dictionary(try shelf.bodies().map { ($0.id, $0) }) { first, _ in first }
        counts = places.map { _ in BriefingCounts() }
        (overdue, waiting) = (places.map { _ in [] }, places.map { _ in [] })
        promises = places.map { _ in [] }
        try countSendings(shelf)
        try countNews(shelf)
        for promise in try shelf.briefedPromises(in: span) { count(promise) }
        let withheld = try shelf.withheldCases()
        candidates.removeAll { withheld.contains($0.id) }
        parts = try told(shelf)
    }

    private mutating func countSendings(_ shelf: Shelf) throws {
        let day = span.day.description
        for sending in try shelf.openSendings(on: span.day) {
            let place = place(of: sending.body)
            if let due = sending.due, due < day {
                counts[place].overdue += 1
                if due >= span.start { counts[place].newOverdue += 1 }
                overdue[place].append(sending)
                note(sending.youthCase, place, .overdue, due)
            } else {
                counts[place].waiting += 1
                if sending.receivedOn > span.start { counts[place].newWaiting += 1 }
                waiting[place].append(sending)
            }
        }
    }

    private mutating func countNews(_ shelf: Shelf) throws {
        for answer in try shelf.givenAnswers(in: span) {
            let place = place(of: answer.body)
            counts[place].answers += 1
            note(answer.youthCase, place, .answered, answer.day)
        }
        for youthCase in try shelf.raisedCases(in: span) {
            let place = place(of: youthCase.council)
            counts[place].raised += 1
            note(youthCase.id, place, .raised, youthCase.day)
        }
    }

    private mutating func count(_ promise: BriefedPromise) {
        let place = place(of: promise.body)
        switch promise.fate {
        case .open: return
        case .kept: counts[place].kept += 1
        case .keptLate: counts[place].keptLate += 1
        case .broken:
            counts[place].broken += 1
            if promise.isNew { counts[place].newBroken += 1 }
            note(promise.youthCase, place, .broken, promise.due.description)
        }
        promises[place].append(promise)
    }

    private mutating func note(_ id: CaseID, _ place: Int, _ ground: BriefingGround, _ day: String) {
        candidates.append(BriefingCandidate(id: id, place: place, ground: ground, day: day))
    }

    private func place(of body: BodyID) -> Int {
        bodies[body]?.municipality.flatMap { indexes[$0] } ?? places.count - 1
    }

    // What is told is chosen by days and ids alone; only then is looked up what it says.
    private func told(_ shelf: Shelf) throws -> [BriefingPartView] {
        let limit = BriefingRule.lines
        let late = overdue.map { $0.first(limit) { $0.isBefore($1) } }
        let asked = waiting.map { $0.first(limit) { $0.isBefore($1) } }
        let told = promises.map { $0.first(limit) { $0.isBefore($1) } }
        let cases = try shelf.briefedCases(
            Set((late + asked).joined().map(\.youthCase) + told.joined().map(\.youthCase)))
        let texts = try shelf.promiseTexts(Set(told.joined().map(\.id)))
        return places.indices.map { index in
            BriefingPartView(
                municipality: places[index].key, name: places[index].name, counts[index],
                overdueAsks: late[index].compactMap { view($0, cases) },
                waitingAsks: asked[index].compactMap { view($0, cases) },
                promises: told[index].compactMap { view($0, cases, texts) })
        }
    }

    private func view(_ sending: OpenSending, _ cases: [CaseID: BriefedCase]) -> BriefingAskView? {
        guard let youthCase = cases[sending.youthCase] else { return nil }
        let due = sending.due.flatMap { CivilDate($0) }
        let daysLate = max(0, due.map { span.day.days(since: $0) } ?? 0)
        let isNew = daysLate > 0 ? (sending.due ?? "") >= span.start : sending.receivedOn > span.start
        return BriefingAskView(
            number: youthCase.number, ask: youthCase.isWithheld ? "" : youthCase.ask,
            moreAsks: youthCase.isWithheld ? 0 : max(0, youthCase.asks - 1), to: name(of: sending.body),
            receivedOn: CivilDate(sending.receivedOn) ?? span.day, due: due, daysLate: daysLate,
            isPaused: sending.isPaused, isNew: isNew)
    }

    private func view(
        _ promise: BriefedPromise, _ cases: [CaseID: BriefedCase], _ texts: [PromiseID: String]
    ) -> BriefingPromiseView? {
        guard let youthCase = cases[promise.youthCase] else { return nil }
        return BriefingPromiseView(
            number: youthCase.number, text: youthCase.isWithheld ? "" : texts[promise.id] ?? "",
            by: name(of: promise.body), due: promise.due,
            fate: promise.fate, daysLate: promise.daysLate, isNew: promise.isNew)
    }

    private func name(of body: BodyID) -> Bilingual { bodies[body]?.name ?? Bilingual(nb: "", en: "") }
}

extension OpenSending {
    /// What is due first, and of what has no deadline what was received first.
    fileprivate func isBefore(_ other: OpenSending) -> Bool {
        (due ?? "~", receivedOn, id.raw) < (other.due ?? "~", other.receivedOn, other.id.raw)
    }
}

extension BriefedPromise {
    /// Broken ones first, then those kept late; of each what is new, then what was due first.
    fileprivate func isBefore(_ other: BriefedPromise) -> Bool {
        let order: [PromiseFate] = [.broken, .keptLate, .kept, .open]
        let (own, others) = (order.firstIndex(of: fate) ?? 0, order.firstIndex(of: other.fate) ?? 0)
        return (own, isNew ? 0 : 1, due, id.raw) < (others, other.isNew ? 0 : 1, other.due, other.id.raw)
    }
}
