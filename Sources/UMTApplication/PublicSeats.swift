package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Who sits, for everybody: a name only where the holder has agreed to be named and is not shielded. Any other
    /// seat looks the same, whoever sits there or nobody.
    package func listPublicSeats(_ ask: ListPublicSeats, _ call: Call) throws -> PublicSeatList {
        let day = call.today
        return try reading(ask.region, .readPublished, call) { shelf, _ in
            let wanted = try ask.body.map { try shelf.body($0) }
            let bodies = try shelf.bodies().filter { $0.isCouncil }
            let keys = try shelf.installation.municipalityKeys()
            let named = try shelf.namedHolders(on: day)
            let names = Dictionary(named.map { ($0.seat, $0.publicName) }) { first, _ in first }
            let seats = Dictionary(
                grouping: try shelf.seats(of: wanted?.id, on: day).filter {
                    $0.period.covers(day) == .certain && !$0.isSubstitutes
                },
                by: \.body)
            let views = bodies.flatMap { body in
                (seats[body.id] ?? []).map { seat in
                    PublicSeatView(
                        seat, body: body.key,
                        municipality: (seat.municipality ?? body.municipality).flatMap { keys[$0] },
                        name: names[seat.id] ?? nil)
                }
            }
            return PublicSeatList(views, on: day)
        }
    }
}

extension NamedHolder {
    fileprivate var publicName: String? { (form ?? .unchosen).written(person.name) }
}
