extension CompositionCheck {
    /// Bodies with fewer or more members than their rules say, while they have seats.
    mutating func checkMembers() {
        let seats = Dictionary(grouping: facts.seats.indices) { facts.seats[$0].body }
        for (body, places) in seats {
            let members = places.filter { !facts.seats[$0].isSubstitutes }
            let open = members.map { facts.seats[$0].days.certain }.merged
            let about = Finding.Subject(body: body, municipality: bodies[body]?.municipality)
            let (least, most) = (rules(.membersMin, of: body), rules(.membersMax, of: body))
            if !least.isEmpty {
                let tooFew = days(holding(members, \.possible), least) { $0 < $1 }
                note(.tooFewMembers, about, tooFew.shared(with: open))
            }
            if !most.isEmpty {
                let tooMany = days(holding(members, \.certain), most) { $0 > $1 }
                note(.tooManyMembers, about, tooMany.shared(with: open))
            }
        }
    }

    /// The days on which each person holds each of the seats. Who has two mandates of a seat counts once.
    private func holding(_ places: [Int], _ days: KeyPath<Days, Span>) -> [Span] {
        places.flatMap { place in
            let held = mandates(ofSeatAt: place).map { ($0.person, $0.days[keyPath: days]) }
            return Dictionary(grouping: held, by: \.0).values.flatMap { $0.map(\.1).merged }
        }
    }

    // One walk over all edges: the count moves by each holder who begins or ends there.
    private func days(
        _ held: [Span], _ rules: [Composition.RuleFact], where isWrong: (Int, Int) -> Bool
    ) -> [Span] {
        var moves: [Int32: Int] = [:]
        for span in held {
            moves[span.from, default: 0] += 1
            moves[span.until, default: 0] -= 1
        }
        var count = moves[Span.start] ?? 0
        return [Span].sweep(Array(moves.keys) + rules.edges) { day in
            count += moves[day] ?? 0
            return rules.limit(on: day).map { isWrong(count, $0) } ?? false
        }
    }
}
