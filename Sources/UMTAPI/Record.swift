package import UMTDomain

extension API {
    package static let listEvents = Endpoint<ListEvents, EventList>(
        "listEvents", .get, "/regions/{region}/events", .signedIn,
        "Read the region's record in the order of its chain")

    static let record = [listEvents.row]
}

package struct ListEvents: Wire {
    package let region: String
    /// The last position already read; left out, the record is read from its start.
    package let after: Int?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(region: String, after: Int? = nil, limit: Int? = nil) {
        (self.region, self.after, self.limit) = (region, after, limit)
    }

    package static var example: ListEvents { ListEvents(region: "midt-troms", after: 0, limit: 100) }
}

package struct EventView: Wire {
    package let position: Int
    package let id: EventID
    package let moment: Moment
    package let actor: ActorID
    package let deed: Deed
    package let subjectKind: Event.Subject.Kind
    package let subject: EventID
    /// SHA-256 of the chain up to and with this event, in hexadecimal.
    package let hash: String

    package init(_ sealed: SealedEvent) {
        (position, id, moment) = (sealed.position, sealed.event.id, sealed.event.moment)
        (actor, deed) = (sealed.event.actor, sealed.event.deed)
        (subjectKind, subject) = (sealed.event.subject.kind, EventID(raw: sealed.event.subject.id))
        hash = sealed.hash.hexadecimal
    }

    package static var example: EventView {
        let subject = Event.Subject(kind: .youthCase, id: EventID.example.raw)
        let event = Event(
            id: .example, moment: Moment(noonOf: .example), actor: .example, deed: .raiseCase,
            subject: subject, words: [:])
        return EventView(SealedEvent(position: 1, hash: [1, 2, 3], event: event))
    }
}

package struct EventList: Wire {
    package let events: [EventView]
    package init(_ events: [EventView]) { self.events = events }
    package static var example: EventList { EventList([.example]) }
}
