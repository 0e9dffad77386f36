package import UMTDomain

extension API {
    package static let listPublicSeats = Endpoint<ListPublicSeats, PublicSeatList>(
        "listPublicSeats", .get, "/regions/{region}/public/seats", .open,
        "List the seats of the assembly and the councils today, with those who have agreed to be named")

    static let publicSeats = [listPublicSeats.row]
}

package struct ListPublicSeats: Wire {
    package let region: String
    package let body: String?
    package init(region: String, body: String? = nil) { (self.region, self.body) = (region, body) }
    package static var example: ListPublicSeats { ListPublicSeats(region: "midt-troms", body: "umt") }
}

/// A seat as everybody sees it. Without a name nothing is said about whether somebody sits there.
package struct PublicSeatView: Wire {
    package let key: String
    package let body: String
    package let kind: Seat.Kind
    package let municipality: String?
    /// In the form that the holder has chosen.
    package let name: String?

    package init(_ seat: Seat, body: String, municipality: String?, name: String?) {
        (key, self.body, kind) = (seat.key, body, seat.kind)
        (self.municipality, self.name) = (municipality, name)
    }

    private init() {
        (key, body, kind, municipality, name) = ("umt-senja-girl", "umt", .girl, "senja", "Nordlys")
    }

    package static var example: PublicSeatView { PublicSeatView() }
}

package struct PublicSeatList: Wire {
    package let asOf: CivilDate
    package let seats: [PublicSeatView]
    package init(_ seats: [PublicSeatView], on day: CivilDate) { (asOf, self.seats) = (day, seats) }
    package static var example: PublicSeatList { PublicSeatList([.example], on: .example) }
}
