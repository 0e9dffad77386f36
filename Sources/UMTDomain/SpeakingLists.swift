/// Who has asked for the floor on an item: a person who takes part, or whoever is in a role with the right to speak.
package struct Speaker: Hashable, Sendable {
    package enum Who: Hashable, Sendable {
        case person(PersonID)
        /// `ordfører`, of a municipality where several have the role.
        case role(String, of: String?)
    }

    package let who: Who
    /// The kind of the seat that one sits in; none for open seats, and for those who only have the right to speak.
    package let kind: Seat.Kind?
    /// The key of the municipality that one comes from.
    package let municipality: String?

    package var person: PersonID? { if case .person(let id) = who { id } else { nil } }
    package var role: String? { if case .role(let name, _) = who { name } else { nil } }

    package init(_ who: Who, kind: Seat.Kind?, municipality: String?) {
        self.who = who
        self.kind = kind == .open ? nil : kind
        self.municipality = municipality
    }
}

/// Who wants to speak on an item, and who has had the floor.
///
/// Whoever has spoken least goes first; among these the other kind of seat than the last speaker's, then the
/// municipality that was heard the longest ago, then whoever asked first. At most three who asked later get the floor
/// before anybody: after that one's turn has come.
package struct SpeakingList: Hashable, Sendable {
    package struct Request: Hashable, Sendable {
        /// The order of asking, from 1.
        package let asked: Int
        package let speaker: Speaker
        /// The order in which the floor was given, from 1; `nil` while waiting.
        package fileprivate(set) var given: Int?
        package fileprivate(set) var isWithdrawn: Bool

        package init(asked: Int, speaker: Speaker, given: Int? = nil, isWithdrawn: Bool = false) {
            (self.asked, self.speaker, self.given, self.isWithdrawn) = (asked, speaker, given, isWithdrawn)
        }

        var isWaiting: Bool { given == nil && !isWithdrawn }
    }

    /// How many who asked later may speak before one's turn has come.
    package static let patience = 3

    package private(set) var requests: [Request]

    package init(_ requests: [Request] = []) { self.requests = requests }

    /// The speeches so far; whoever has the floor comes last.
    package var spoken: [Request] {
        requests.filter { $0.given != nil }.sorted { ($0.given ?? 0) < ($1.given ?? 0) }
    }

    /// Those who wait, in the order in which they will have the floor if nobody else asks.
    package var waiting: [Request] {
        var list = self
        var order: [Request] = []
        while let next = list.next {
            order.append(next)
            list.give(next)
        }
        return order
    }

    /// Grows by one with every change.
    package var edition: Int {
        requests.count + requests.count { $0.given != nil } + requests.count(where: \.isWithdrawn)
    }

    /// Puts somebody on the list. Refuses one who waits already.
    package mutating func ask(_ speaker: Speaker, named name: String) throws(Refusal) -> Request {
        if requests.contains(where: { $0.isWaiting && $0.speaker.who == speaker.who }) {
            throw Refusal(.waitsToSpeak, field: "person", [name])
        }
        let request = Request(asked: (requests.map(\.asked).max() ?? 0) + 1, speaker: speaker)
        requests.append(request)
        return request
    }

    /// Gives the floor to the next. Refuses where nobody waits.
    package mutating func giveFloor() throws(Refusal) -> Request {
        guard let next else { throw Refusal(.nobodyWaits) }
        return give(next)
    }

    /// Takes somebody off the list. Refuses one who does not wait.
    package mutating func withdraw(_ who: Speaker.Who, named name: String) throws(Refusal) -> Request {
        guard let index = requests.firstIndex(where: { $0.isWaiting && $0.speaker.who == who }) else {
            throw Refusal(.notWaiting, field: "person", [name])
        }
        requests[index].isWithdrawn = true
        return requests[index]
    }

    private var next: Request? {
        let waiting = requests.filter(\.isWaiting)
        let spoken = spoken
        let due = waiting.filter { one in spoken.count { $0.asked > one.asked } >= Self.patience }
        if let first = due.min(by: { $0.asked < $1.asked }) { return first }
        return waiting.min { rank($0, after: spoken).lexicographicallyPrecedes(rank($1, after: spoken)) }
    }

    private func rank(_ request: Request, after spoken: [Request]) -> [Int] {
        let speaker = request.speaker
        let own = spoken.count { $0.speaker.who == speaker.who }
        let isSameKind = speaker.kind != nil && speaker.kind == spoken.last?.speaker.kind
        let heard = speaker.municipality.flatMap { place in
            spoken.last { $0.speaker.municipality == place }?.given
        }
        return [own, isSameKind ? 1 : 0, heard ?? 0, request.asked]
    }

    @discardableResult
    private mutating func give(_ request: Request) -> Request {
        guard let index = requests.firstIndex(where: { $0.asked == request.asked }) else { return request }
        requests[index].given = (requests.compactMap(\.given).max() ?? 0) + 1
        return requests[index]
    }
}
