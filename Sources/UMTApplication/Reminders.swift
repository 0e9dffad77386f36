import UMTDomain
import UMTStore

extension Application {
    /// Tells of the rungs that deadlines have come to, in every region, once for each rung of a deadline.
    ///
    /// Goes through a region once a day. After days on which nobody served, what came meanwhile is told; rungs from
    /// before the first day that was ever gone through are not.
    package func remind() async throws {
        let today = clock().day
        for region in try store.read({ try $0.regions() }) {
            let sweep = try store.read { try $0.shelf(of: region).sweep() }
            if sweep?.last == today { continue }
            try await remind(region, from: sweep?.first ?? today, since: sweep?.last ?? today, on: today)
            try await store.write { house in
                let shelf = house.shelf(of: region)
                try shelf.keep(sweptThrough: today)
                _ = try shelf.deleteOutdated(.notices, before: today.adding(days: -Notice.keptForDays))
                _ = try shelf.deleteOutdated(
                    .webhooks, before: today.adding(days: -WebhookDelivery.keptForDays))
                try shelf.forgetWebhookSecrets(at: clock())
                try shelf.forgetTokens(before: Moment(noonOf: today.adding(days: -400)))
            }
        }
    }

    private func remind(
        _ region: Region, from first: CivilDate, since last: CivilDate, on today: CivilDate
    ) async throws {
        let reach = try store.read { try $0.shelf(of: region).ladder() }.map { abs($0.days) }.max() ?? 0
        // Five working days are a week; a fortnight more covers any run of days off.
        let margin = reach * 7 / 5 + 14
        var mark: (due: CivilDate, id: SendingID)?
        var isDone = false
        while !isDone {
            let start = mark
            let batch = try await store.write { house in
                let shelf = house.shelf(of: region)
                let clocks = try shelf.openClocks(
                    from: last.adding(days: -margin), through: today.adding(days: margin), after: start,
                    limit: Self.batchOfReminders)
                try remind(clocks, from: first, on: today, shelf)
                return (count: clocks.count, last: clocks.last.map { ($0.due, $0.sending) })
            }
            mark = batch.last
            isDone = batch.count < Self.batchOfReminders
        }
    }

    private static let batchOfReminders = 200

    private func remind(
        _ clocks: [RemindedSending], from first: CivilDate, on today: CivilDate, _ shelf: Shelf
    )
        throws
    {
        if clocks.isEmpty { return }
        let (ladder, book) = (try shelf.ladder(), try shelf.holidays())
        let bodies = Dictionary(try shelf.bodies().map { ($0.id, $0) }) { first, _ in first }
        let call = Call(caller: .operator, now: clock())
        for clock in clocks {
            guard let body = bodies[clock.body] else { continue }
            let calendar = book.calendar(for: body.municipality)
            guard let who = ladder.reached(by: clock.due, on: today, calendar), !clock.told.contains(who),
                ladder.day(of: who, for: clock.due, calendar, on: today).map({ $0 >= first }) == true
            else { continue }
            let words = [
                "how": who.rawValue, "due": clock.due.description, "nameNb": body.name.nb,
                "nameEn": body.name.en,
            ]
            let event = event(.remind, .youthCase, clock.youthCase.raw, call, words)
            try shelf.renew(clock.youthCase)
            try shelf.keep(event)
            try shelf.keep(reminder: who, of: clock.sending, due: clock.due, as: event.id)
            try tell(event, of: try shelf.youthCase(clock.youthCase), by: body, shelf)
        }
    }
}
