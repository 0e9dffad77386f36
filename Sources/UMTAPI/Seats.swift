package import UMTDomain

extension API {
    package static let listSeats = Endpoint<ListSeats, SeatList>(
        "listSeats", .get, "/regions/{region}/seats", .signedIn,
        "List seats on a day and whether they are filled, without names")
    package static let addSeats = Endpoint<AddSeats, SeatList>(
        "addSeats", .post, "/regions/{region}/bodies/{body}/seats", .signedIn, "Give a council more seats")
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

    package init(region: String, body: String, count: Int, from: CivilDate, until: CivilDate? = nil) {
        (self.region, self.body, self.count, self.from, self.until) = (region, body, count, from, until)
    }

    package static var example: AddSeats {
        AddSeats(
            region: "midt-troms", body: "ungdomsrad-senja", count: 5, from: .example,
            until: .example.adding(days: 730))
    }
}

package struct SeatView: Wire {
    package let key: String
    package let body: String
    package let kind: Seat.Kind
    package let municipality: String?
    /// Whether somebody sits on it on the day; never who.
    package let filled: Bool

    package init(_ seat: Seat, body: String, municipality: String?, filled: Bool) {
        (key, self.body, kind) = (seat.key, body, seat.kind)
        (self.municipality, self.filled) = (municipality, filled)
    }

    private init() {
        (key, body, kind, municipality, filled) = ("umt-senja-girl", "umt", .girl, "senja", true)
    }

    package static var example: SeatView { SeatView() }
}

package struct SeatList: Wire {
    package let asOf: CivilDate
    package let seats: [SeatView]
    package let filled: Int
    package let vacant: Int

    package init(_ seats: [SeatView], on day: CivilDate) {
        (asOf, self.seats) = (day, seats)
        filled = seats.count(where: \.filled)
        vacant = seats.count - filled
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
