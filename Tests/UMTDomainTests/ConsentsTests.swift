import Testing
import UMTDomain

@Suite struct ConsentsTests {
    private let day = CivilDate("2026-11-21") ?? .epoch

    private func person(born year: Int) throws -> Person {
        try Person(
            id: PersonID(raw: 1), number: "MT-1", name: "Nordlys Aurora Sommerfugl", birthYear: year,
            municipality: MunicipalityID(raw: 1))
    }

    private func consent(by giver: Consent.Giver, from day: CivilDate, until: CivilDate? = nil) -> Consent {
        Consent(
            id: ConsentID(raw: 1), person: PersonID(raw: 1), purpose: .named, giver: giver, way: .paper,
            given: day,
            withdrawn: until)
    }

    @Test(arguments: [(2010, true), (2011, false), (2012, false), (1990, true)])
    func `the year in which one may reach the age counts as under it`(year: Int, isAllowed: Bool) throws {
        let alone = consent(by: .oneself, from: day)
        let person = try person(born: year)
        if isAllowed {
            try alone.check(person, age: 15)
        } else {
            #expect(throws: Refusal(.guardianNeeded, field: "by", ["15"])) {
                try alone.check(person, age: 15)
            }
        }
        try consent(by: .guardian, from: day).check(person, age: 15)
    }

    @Test func `whether an age is reached is known, unknown or not so`() throws {
        // Compared with every birthday that the year can have.
        for year in 2000...2015 {
            let person = try person(born: year)
            var reached: Set<Bool> = []
            for ordinal in 0..<365 {
                guard let birth = CivilDate(year: year, month: 1, day: 1)?.adding(days: ordinal) else {
                    continue
                }
                let had = (birth.month, birth.day) <= (day.month, day.day)
                reached.insert(day.year - year - (had ? 0 : 1) >= 15)
            }
            let wanted: Certainty = reached.count == 2 ? .unknown : reached.contains(true) ? .certain : .no
            #expect(person.isAtLeast(15, on: day) == wanted, "\(year)")
        }
    }

    @Test func `a consent holds from its day to the day before the withdrawal`() throws {
        let given = consent(by: .oneself, from: day)
        #expect(
            !given.holds(on: day.adding(days: -1)) && given.holds(on: day)
                && given.holds(on: day.adding(days: 900)))
        let gone = try given.withdrawn(on: day.adding(days: 2))
        #expect(gone.holds(on: day.adding(days: 1)) && !gone.holds(on: day.adding(days: 2)))
        #expect(throws: Refusal.self) { try gone.withdrawn(on: day.adding(days: 3)) }
        #expect(throws: Refusal.self) { try given.withdrawn(on: day.adding(days: -1)) }
    }

    @Test func `without a rule of the region nobody under eighteen decides alone`() throws {
        #expect([BodyRule]().consentAge(.mail, on: day) == 18)
        let rule = BodyRule(
            rule: "consent-age-mail", value: "13", period: try Period(from: day), source: "test")
        #expect([rule].consentAge(.mail, on: day) == 13)
        #expect([rule].consentAge(.mail, on: day.adding(days: -1)) == 18)
        #expect([rule].consentAge(.named, on: day) == 18)
    }

    private static let forms: [(NameForm, String?)] = [
        (.full, "Nordlys Aurora Sommerfugl"), (.firstName, "Nordlys"), (.firstNameInitial, "Nordlys S."),
        (.initials, "N. A. S."), (NameForm.none, nil),
    ]

    @Test(arguments: forms)
    func `a name in each form`(form: NameForm, shown: String?) {
        #expect(form.written("Nordlys Aurora Sommerfugl") == shown)
    }

    @Test func `one name alone, and Norwegian letters`() {
        #expect(NameForm.firstNameInitial.written("Åse") == "Åse")
        #expect(NameForm.initials.written("  åse  ørn ") == "Å. Ø.")
        #expect(NameForm.firstNameInitial.written("Ola  Nordmann Å\u{30A}s") == "Ola Å\u{30A}.")
        #expect(NameForm.firstName.written(" ") == nil)
    }

    @Test func `who may know of people under protection`() throws {
        let home = Region(id: RegionID(raw: 10), key: "midt-troms", code: "MT", name: "Midt-Troms")
        let senja = MunicipalityID(raw: 1)
        for role in Role.allCases {
            let caller = Caller(
                actor: ActorID(raw: 7), role: role, region: home.id, body: BodyID(raw: 2), municipality: senja
            )
            let extent = caller.sight(in: home, on: day).extent
            switch role {
            case .regionalCoordinator, .operator: #expect(extent == .everybody)
            case .municipalCoordinator: #expect(extent == .municipality(senja))
            default: #expect(extent == .nobody, "\(role)")
            }
        }
        let stranger = Caller(actor: ActorID(raw: 7), role: .regionalCoordinator, region: RegionID(raw: 20))
        #expect(stranger.sight(in: home, on: day).extent == .nobody)
    }
}
