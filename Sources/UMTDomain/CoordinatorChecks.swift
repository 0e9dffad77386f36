extension CompositionCheck {
    /// Posts of coordinators that nobody holds, and municipalities whose coordinator is one in name only.
    mutating func checkCoordinators() {
        checkAssemblysPost()
        let posts = Dictionary(grouping: facts.posts.filter { $0.kind == .municipal }, by: \.municipality)
        let places = Dictionary(grouping: facts.memberships, by: \.municipality)
        let least = assembly.map { rules(.coordinatorPercentageMin, of: $0) } ?? []
        for (municipality, places) in places {
            let member = places.map(\.days.certain).merged
            let posts = posts[municipality] ?? []
            let about = Finding.Subject(body: assembly, municipality: municipality)
            note(.coordinatorVacant, about, member.subtracting(posts.map(\.days.possible).merged))
            if least.isEmpty || posts.isEmpty { continue }
            let inName = [Span].sweep(posts.flatMap(\.days.edges) + least.edges) { day in
                guard let limit = least.limit(on: day),
                    posts.contains(where: { $0.days.certain.contains(day) })
                else { return false }
                return posts.filter { $0.days.possible.contains(day) }.map(\.percentage).reduce(0, +) < limit
            }
            note(.coordinatorInNameOnly, about, inName.shared(with: member))
        }
    }

    // The assembly needs a coordinator of its own for as long as it has seats.
    private mutating func checkAssemblysPost() {
        let held = facts.posts.filter { $0.kind == .assembly }.map(\.days.possible).merged
        for body in facts.bodies where body.kind == .assembly {
            let open = facts.seats.filter { $0.body == body.id && !$0.isSubstitutes }.map(\.days.certain)
            note(.coordinatorVacant, Finding.Subject(body: body.id), open.merged.subtracting(held))
        }
    }
}
