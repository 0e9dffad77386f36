package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// How many clocks one commit counts anew.
    private static var batch: Int { 500 }

    package func listHolidays(_ ask: ListHolidays, _ call: Call) throws -> HolidayList {
        let year = ask.year ?? call.today.year
        guard !Holidays.of(year).isEmpty else {
            throw Refusal.badValue(String(year), field: "year", wanted: "1900–2100")
        }
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            let municipality = try ask.municipality.map { try ourMunicipality($0, shelf, call) }
            let keys = try shelf.installation.municipalityKeys()
            let book = try shelf.holidays()
            let local = book.current.filter { holiday in
                holiday.day.year == year
                    && (municipality == nil || holiday.municipality == nil
                        || holiday.municipality == municipality)
            }
            let national = Holidays.of(year).map { HolidayView($0.day, key: $0.key, in: call.language) }
            let views =
                national + local.map { HolidayView($0, municipality: $0.municipality.flatMap { keys[$0] }) }
            return HolidayList(
                year: year, calendar: book.calendar(for: municipality).version,
                holidays: views.enumerated().sorted {
                    ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
                }.map(\.element))
        }
    }

    /// Records a day off for the region or a municipality, and counts the clocks anew that still run.
    package func addHoliday(_ ask: AddHoliday, _ call: Call) async throws -> HolidayChange {
        let name = try Words.checked(ask.name, field: "name", limit: 80)
        let source = try Words.checked(ask.source, field: "source", limit: 120)
        let change = try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let municipality = try ask.municipality.map { try reachable($0, scope, shelf, call) }
            guard scope.reaches(municipality: municipality) else {
                throw Refusal.notAllowed(call.caller.role, .keepRegister)
            }
            let (book, holiday) = try shelf.holidays().adding(
                ask.day, for: municipality, name: name, source: source, as: ids.mint(),
                change: try shelf.next("calendar", in: 0))
            try shelf.keep(holiday)
            return try changed(holiday, ["added": ask.day.description], book, shelf, call)
        }
        return try await finish(change, in: ask.region, call)
    }

    /// Takes a day off back. One that has been stays.
    package func removeHoliday(_ ask: RemoveHoliday, _ call: Call) async throws -> HolidayChange {
        let change = try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let old = try shelf.holidays()
            guard let known = old.current.first(where: { $0.id == ask.id }),
                scope.reaches(municipality: known.municipality)
            else { throw Refusal.notFound(.holiday, ask.id.description, field: "id") }
            let (book, holiday) = try old.removing(
                ask.id, on: call.today, change: try shelf.next("calendar", in: 0))
            try shelf.takeBack(holiday)
            return try changed(holiday, ["removed": holiday.day.description], book, shelf, call)
        }
        return try await finish(change, in: ask.region, call)
    }

    // The change itself with the first batch of clocks, in one commit.
    private func changed(
        _ holiday: LocalHoliday, _ words: [String: String], _ book: HolidayBook, _ shelf: Shelf, _ call: Call
    ) throws -> HolidayChange {
        try shelf.keep(event(.keepRegister, .region, shelf.region.id.raw, call, words))
        let key = try holiday.municipality.flatMap { try shelf.installation.municipality($0) }?.key
        return HolidayChange(
            HolidayView(holiday, municipality: key),
            calendar: book.calendar(for: holiday.municipality).version,
            moved: try recount(around: holiday, book, shelf, call).moved)
    }

    // The rest, a batch to a commit. A retry after a crash goes on where it stopped: what was counted since the change
    // is not counted again.
    private func finish(_ change: HolidayChange, in region: String, _ call: Call) async throws
        -> HolidayChange
    {
        guard let id = change.holiday.id else { return change }
        var moved = change.moved
        var isDone = false
        while !isDone {
            let step = try await store.write { house in
                let shelf = house.shelf(of: try house.region(region))
                let book = try shelf.holidays()
                guard let holiday = book.days.first(where: { $0.id == id }) else {
                    return (moved: 0, seen: 0)
                }
                return try recount(around: holiday, book, shelf, call)
            }
            moved += step.moved
            isDone = step.seen < Self.batch
        }
        return HolidayChange(change.holiday, calendar: change.calendar, moved: moved)
    }

    private func recount(around holiday: LocalHoliday, _ book: HolidayBook, _ shelf: Shelf, _ call: Call)
        throws
        -> (moved: Int, seen: Int)
    {
        let sendings = try shelf.clocks(
            around: holiday.day, in: holiday.municipality, before: holiday.removed ?? holiday.added,
            on: call.today, limit: Self.batch)
        if sendings.isEmpty { return (0, 0) }
        let bodies = Dictionary(try shelf.bodies().map { ($0.id, $0) }) { first, _ in first }
        var moved = 0
        for sending in sendings {
            guard let body = bodies[sending.body] else { continue }
            let calendar = book.calendar(for: body.municipality)
            let counted = sending.recounted(by: calendar)
            try shelf.recount(counted, by: calendar)
            if counted.due == sending.due { continue }
            moved += 1
            try shelf.renew(sending.youthCase)
            let event = moving(sending, to: counted.due, of: body, because: holiday, call)
            try shelf.keep(event)
            try tell(event, of: try shelf.youthCase(sending.youthCase), by: body, shelf)
        }
        return (moved, sendings.count)
    }

    private func moving(
        _ sending: Sending, to due: CivilDate?, of body: Body, because holiday: LocalHoliday, _ call: Call
    ) -> Event {
        let words = [
            "how": holiday.removed == nil ? "moved" : "moved-back", "nameNb": body.name.nb,
            "nameEn": body.name.en, "old": sending.due?.description, "due": due?.description,
            "sentence": "\(holiday.day) (\(holiday.name))",
        ]
        return event(.keepRegister, .youthCase, sending.youthCase.raw, call, words)
    }

    /// A municipality that is or has been part of the region.
    func ourMunicipality(_ name: String, _ shelf: Shelf, _ call: Call) throws -> MunicipalityID {
        let municipality = try shelf.installation.municipality(name, on: call.today)
        guard try shelf.hasHad(municipality.id) else {
            throw Refusal.notFound(.municipality, name, field: "municipality")
        }
        return municipality.id
    }
}
