import Testing

@testable import UMTDomain

@Suite struct SpeakingListTests {
    private static func speaker(_ number: Int64, _ kind: Seat.Kind?, _ place: String?) -> Speaker {
        Speaker(.person(PersonID(raw: number)), kind: kind, municipality: place)
    }

    private func order(_ list: SpeakingList) -> [Int64] {
        list.waiting.compactMap { $0.speaker.person?.raw }
    }

    @Test func `who has not spoken goes before who has`() throws {
        var list = SpeakingList()
        _ = try list.ask(Self.speaker(1, nil, nil), named: "1")
        _ = try list.giveFloor()
        _ = try list.ask(Self.speaker(1, nil, nil), named: "1")
        _ = try list.ask(Self.speaker(2, nil, nil), named: "2")
        #expect(order(list) == [2, 1])
    }

    @Test func `girls and boys, and then municipalities, take turns`() throws {
        var list = SpeakingList()
        let all: [(Seat.Kind, String)] = [
            (.boy, "senja"), (.boy, "bardu"), (.girl, "senja"), (.girl, "bardu"), (.boy, "senja"),
        ]
        for (number, one) in all.enumerated() {
            _ = try list.ask(Self.speaker(Int64(number + 1), one.0, one.1), named: "")
        }
        #expect(order(list) == [1, 4, 5, 3, 2])
    }

    @Test func `an open seat is no kind that takes turns`() {
        #expect(Self.speaker(1, .open, nil).kind == nil)
    }

    @Test func `after three who asked later one's turn has come`() throws {
        var list = SpeakingList()
        let wordy = Self.speaker(1, nil, nil)
        _ = try list.ask(wordy, named: "1")
        _ = try list.giveFloor()
        _ = try list.ask(wordy, named: "1")
        for number in 2...6 as ClosedRange<Int64> {
            _ = try list.ask(Self.speaker(number, nil, nil), named: "")
        }
        #expect(order(list) == [2, 3, 4, 1, 5, 6])
    }

    @Test func `nobody is on the list twice, and only who waits is taken off`() throws {
        var list = SpeakingList()
        let one = Self.speaker(1, nil, nil)
        #expect(throws: Refusal(.nobodyWaits)) { try list.giveFloor() }
        _ = try list.ask(one, named: "MT-1")
        #expect(throws: Refusal(.waitsToSpeak, field: "person", ["MT-1"])) {
            try list.ask(one, named: "MT-1")
        }
        _ = try list.withdraw(one.who, named: "MT-1")
        #expect(throws: Refusal(.notWaiting, field: "person", ["MT-1"])) {
            try list.withdraw(one.who, named: "MT-1")
        }
        #expect(list.waiting.isEmpty && list.edition == 2)
        #expect(try list.ask(one, named: "MT-1").asked == 2)
    }

    @Test(arguments: 1...300)
    func `whatever happens nobody starves, and everybody who waits gets the floor`(seed: Int) throws {
        var random = FairDice(seed: UInt64(seed + 1))
        var list = SpeakingList()
        let people = (1...Int64.random(in: 2...12, using: &random)).map { number in
            Self.speaker(
                number, [.girl, .boy, nil].randomElement(using: &random) ?? nil,
                ["senja", "bardu", "dyrøy", nil].randomElement(using: &random) ?? nil)
        }
        for _ in 1...60 {
            let before = list.edition
            let one = try #require(people.randomElement(using: &random))
            switch Int.random(in: 0...9, using: &random) {
            case 0: _ = try? list.withdraw(one.who, named: "")
            case 1...5: _ = try? list.ask(one, named: "")
            default: _ = try? list.giveFloor()
            }
            #expect([before, before + 1].contains(list.edition))
        }
        let foreseen = list.waiting.map(\.asked)
        while !list.waiting.isEmpty { _ = try list.giveFloor() }
        #expect(list.spoken.suffix(foreseen.count).map(\.asked) == foreseen)
        #expect(list.spoken.map(\.given) == list.spoken.indices.map { $0 + 1 })
        for (place, one) in list.spoken.enumerated() {
            let later = list.spoken.prefix(place).count { $0.asked > one.asked }
            #expect(later <= SpeakingList.patience)
        }
    }
}
