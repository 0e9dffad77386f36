package import UMTDomain

extension API {
    package static let listSeats = Endpoint<ListSeats, SeatList>(
        "listSeats", .get, "/regions/{region}/seats", .signedIn,
        "List seats on a day and whether they are filled, without names")
    package static let addSeats = Endpoint<AddSeats, SeatList>(
        "addSeats", .post, "/regions/{region}/bodies/{body}/seats", .signedIn,
        "Give a council more seats, of members or of substitutes")
    package static let listTerms = Endpoint<ListTerms, TermList>(
        "listTerms", .get, "/regions/{region}/terms", .open, "List the terms for which bodies are elected")
    package static let addTerm = Endpoint<AddTerm, TermView>(
        "addTerm", .post, "/regions/{region}/bodies/{body}/terms", .signedIn, "Record a term of a body")

    static let seats = [listSeats.row, addSeats.row, listTerms.row, addTerm.row]
}

package struct ListSeats: Wire {
    package let region: String
    package let asOf: CivilDate?
    package let body: String?

    package init(region: String, asOf: CivilDate? = nil, body: String? = nil) {
        (self.region, self.asOf, self.body) = (region, asOf, body)
    }

    package static var example: ListSeats { ListSeats(region: "midt-troms", asOf: .example, body: "umt") }
}

package struct AddSeats: Wire {
    package let region: String
    package let body: String
    /// 1 to 50 seats.
    package let count: Int
    package let from: CivilDate
    /// The first day on which they are gone; left out when no end is known.
    package let until: CivilDate?
    /// Seats of substitutes, ranked after those that are there; of members when left out.
    package let substitutes: Bool?
    /// The member's seat that they stand in for; for the whole body when left out.
    package let standsInFor: String?

    package init(
        region: String, body: String, count: Int, from: CivilDate, until: CivilDate? = nil,
        substitutes: Bool? = nil, standsInFor: String? = nil
    ) {
        (self.region, self.body, self.count, self.from, self.until) = (region, body, count, from, until)
        (self.substitutes, self.standsInFor) = (substitutes, standsInFor)
    }

    package static var example: AddSeats {
        AddSeats(
            region: "midt-troms", body: "ungdomsrad-senja", count: 5, from: .example,
            until: .example.adding(days: 730), substitutes: true, standsInFor: "umt-senja-girl")
    }
}

package struct SeatView: Wire {
    package let key: String
    package let body: String
    package let kind: Seat.Kind
    package let municipality: String?
    /// The order among the substitutes; left out for a member's seat.
    package let rank: Int?
    /// The seat of whom this substitute is personal.
    package let standsInFor: String?
    /// Whether somebody sits on it on the day; never who.
    package let filled: Bool

    package init(_ seat: Seat, body: String, municipality: String?, standsInFor: String?, filled: Bool) {
        (key, self.body, kind, rank) = (seat.key, body, seat.kind, seat.rank)
        (self.municipality, self.standsInFor, self.filled) = (municipality, standsInFor, filled)
    }

    private init() {
        (key, body, kind, municipality) = ("umt-senja-girl-vara-1", "umt", .girl, "senja")
        (rank, standsInFor, filled) = (1, "umt-senja-girl", true)
    }

    package static var example: SeatView { SeatView() }
}

package struct SeatList: Wire {
    package let asOf: CivilDate
    package let seats: [SeatView]
    /// Of the members' seats; substitutes are not counted.
    package let filled: Int
    package let vacant: Int

    package init(_ seats: [SeatView], on day: CivilDate) {
        (asOf, self.seats) = (day, seats)
        let members = seats.filter { $0.rank == nil }
        filled = members.count(where: \.filled)
        vacant = members.count - filled
    }

    package static var example: SeatList { SeatList([.example], on: .example) }
}

package struct ListTerms: Wire {
    package let region: String
    package let body: String?
    package init(region: String, body: String? = nil) { (self.region, self.body) = (region, body) }
    package static var example: ListTerms { ListTerms(region: "midt-troms", body: "umt") }
}

package struct AddTerm: Wire {
    package let region: String
    package let body: String
    package let from: CivilDate
    package let until: CivilDate

    package init(region: String, body: String, from: CivilDate, until: CivilDate) {
        (self.region, self.body, self.from, self.until) = (region, body, from, until)
    }

    package static var example: AddTerm {
        AddTerm(region: "midt-troms", body: "umt", from: .example, until: .example.adding(days: 730))
    }
}

package struct TermView: Wire {
    package let id: TermID
    package let body: String
    package let from: BoundView
    package let until: BoundView?

    package init(_ term: Term, body: String) {
        (id, self.body) = (term.id, body)
        (from, until) = (BoundView(term.period.from), term.period.until.map(BoundView.init))
    }

    private init() { (id, body, from, until) = (.example, "umt", .example, .example) }

    package static var example: TermView { TermView() }
}

package struct TermList: Wire {
    package let terms: [TermView]
    package init(_ terms: [TermView]) { self.terms = terms }
    package static var example: TermList { TermList([.example]) }
}
