import UMTDomain
import UMTStore

extension Application {
    /// Puts a step of a case into the outbox, in the transaction that keeps it, for everybody whom the table names.
    func tell(_ event: Event, of youthCase: YouthCase, by body: Body, _ shelf: Shelf) throws {
        let sides = Telling.sides(of: event.deed, event.words["how"])
        // A draft is the council's own.
        guard !sides.isEmpty, youthCase.number != nil else { return }
        var listeners = Listeners()
        if sides.contains(.young) {
            let council = body.id == youthCase.council ? body : try shelf.body(youthCase.council)
            listeners.young = (council.id, council.municipality)
        }
        if sides.contains(.body) { listeners.body = (body.id, body.municipality) }
        listeners.receivers = sides.contains(.receivers)
        for listener in try shelf.subscriptions(on: youthCase.id, listeners) {
            try shelf.tell(
                event.id, at: event.moment, to: listener.id, listener.pace, as: ids.mint())
        }
        try tellWebhooks(event, of: youthCase, by: body, shelf)
    }
}
