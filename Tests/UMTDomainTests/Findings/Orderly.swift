import UMTDomain

/// A region in which everything is as it should be: an assembly with a pair and a substitute, and a council of two.
enum Orderly {
    static let senja = MunicipalityID(raw: 1)
    static let assembly = BodyID(raw: 1)
    static let council = BodyID(raw: 2)
    static let girls = SeatID(raw: 1)
    static let boys = SeatID(raw: 2)
    static let substitutes = SeatID(raw: 3)
    static let councilSeats = [SeatID(raw: 4), SeatID(raw: 5), SeatID(raw: 6)]

    static var history: History {
        do { return try made() } catch { fatalError("\(error)") }
    }

    static func mandate(
        _ id: Int64, _ seat: SeatID, _ person: Int64, from: String, until: String? = nil, term: Int64? = nil,
        basis: String? = "Sak 1/25", capacity: Mandate.Capacity = .elected
    ) throws -> Mandate {
        Mandate(
            id: .init(raw: id), seat: seat, person: .init(raw: person),
            period: try Period(from: day(from), until: until.map { day($0) }),
            capacity: capacity, term: term.map { .init(raw: $0) }, basis: basis)
    }

    static func post(
        _ kind: CoordinatorPost.Kind, _ municipality: MunicipalityID?, percentage: Int
    ) throws -> CoordinatorPost {
        try CoordinatorPost(
            id: .init(raw: Int64(percentage)), kind: kind, municipality: municipality, person: .init(raw: 90),
            percentage: percentage, period: try Period(from: day("2020-01-01")), source: "register")
    }

    private static func made() throws -> History {
        let always = try Period(from: day("2020-01-01"))
        let name = Bilingual(nb: "–", en: "–")
        var history = History()
        history.bodies = [
            Body(id: assembly, key: "umt", kind: .assembly, name: name, municipality: nil, receives: true),
            Body(
                id: council, key: "ungdomsrad-senja", kind: .youthCouncil, name: name, municipality: senja,
                receives: false),
        ]
        func seat(_ id: SeatID, _ body: BodyID, _ kind: Seat.Kind, from: String, rank: Int? = nil) throws
            -> Seat
        {
            Seat(
                id: id, key: "s\(id.raw)", body: body, kind: kind, place: Int(id.raw),
                municipality: body == assembly ? senja : nil, period: try Period(from: day(from)), rank: rank)
        }
        history.seats = [
            try seat(girls, assembly, .girl, from: "2025-08-01"),
            try seat(boys, assembly, .boy, from: "2025-08-01"),
            try seat(substitutes, assembly, .girl, from: "2025-08-01", rank: 1),
            try seat(councilSeats[0], council, .open, from: "2025-08-01"),
            try seat(councilSeats[1], council, .open, from: "2025-08-01"),
            // Not needed before the next term, but there already.
            try seat(councilSeats[2], council, .open, from: "2027-08-01"),
        ]
        history.seats[5] = Seat(
            id: councilSeats[2], key: "s6", body: council, kind: .open, place: 6, municipality: nil,
            period: try Period(
                from: Bound(earliest: day("2025-08-01"), latest: day("2027-08-01")), until: nil))
        history.mandates = try [
            mandate(1, girls, 1, from: "2025-08-01"), mandate(2, boys, 2, from: "2025-08-01"),
            mandate(3, substitutes, 3, from: "2025-08-01"),
            mandate(5, councilSeats[0], 5, from: "2025-08-01", until: "2027-08-01"),
            mandate(6, councilSeats[1], 6, from: "2025-08-01", until: "2027-08-01"),
        ]
        for person in 1...9 { history.born[.init(raw: Int64(person))] = 2009 }
        history.terms = [
            Term(id: .init(raw: 1), body: assembly, period: try Period(from: day("2025-08-01"))),
            Term(
                id: .init(raw: 3), body: council,
                period: try Period(from: day("2025-08-01"), until: day("2027-08-01"))),
        ]
        for (body, rule, value) in [
            (assembly, "seats-a-municipality", "2"), (assembly, "coordinator-percentage-min", "20"),
            (council, "members-min", "2"), (council, "members-max", "2"), (council, "max-age-elected", "18"),
            (council, "term-years-max", "2"),
        ] {
            history.rules.append(
                (body, BodyRule(rule: rule, value: value, period: always, source: "setting")))
        }
        history.participations = [.init(municipality: senja, body: assembly, period: always)]
        history.memberships = [.init(municipality: senja, body: nil, period: always)]
        history.posts = [
            try post(.municipal, senja, percentage: 20), try post(.assembly, nil, percentage: 40),
        ]
        return history
    }
}

extension History {
    /// The mandate of that number ends on a day.
    mutating func end(_ id: Int64, on end: String) throws {
        guard let place = mandates.firstIndex(where: { $0.id.raw == id }) else { return }
        mandates[place] = try mandates[place].ended(on: day(end), Mandate.Ground(reason: "–"))
    }
}
