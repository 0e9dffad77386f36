import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The part of the register that these rows touch: a handful of reads, however many rows there are.
    func roll(for rows: [MemberFile.Row], _ shelf: Shelf, _ scope: Scope, _ call: Call) throws -> Roll {
        var places: [String: Result<MunicipalityID, Refusal>] = [:]
        for text in distinct(rows, .municipality) {
            do {
                places[text] = .success(try reachable(text, scope, shelf, call))
            } catch let refusal as Refusal where refusal.code.httpStatus < 500 {
                // A full disk or a fault is no fault of the row: it ends the whole file.
                places[text] = .failure(refusal)
            }
        }
        let numbers = distinct(rows, .number)
        let names = distinct(rows.filter { $0[.number] == nil }, .name)
        let wanted = Set(distinct(rows, .body).map(Names.folded))
        var (bodies, held): ([String: Roll.Hall], [(BodyID, Appointment.Held)]) = ([:], [])
        for body in try shelf.bodies() where wanted.contains(body.key) {
            bodies[body.key] = Roll.Hall(
                body, seats: try shelf.seats(everOf: body.id),
                rules: try shelf.rules(of: body.id)[body.id] ?? [])
            held += try shelf.mandates(everIn: body.id).map { (body.id, $0) }
        }
        return Roll(
            scope: scope, on: call.today, municipalities: places,
            people: try shelf.people(numbered: numbers, named: names), bodies: bodies, held: held)
    }

    private func distinct(_ rows: [MemberFile.Row], _ column: MemberFile.Column) -> [String] {
        Array(Set(rows.compactMap { $0[column] })).sorted()
    }
}
