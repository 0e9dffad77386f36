package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// Makes the secret address of a person's calendar; the one before it ends. Its secret is in this answer and nowhere
    /// else.
    package func makeCalendarLink(_ ask: MakeCalendarLink, _ call: Call) async throws -> CalendarLinkView {
        let token = Token.fresh("kal")
        return try await changing(ask.region, .keepRegister, call) { [ids] shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            let link = CalendarLink(id: ids.mint(), person: person.id, made: call.now)
            try shelf.keep(link, hash: Token.hash(token))
            try keepEvent(person, "made", shelf, call)
            return CalendarLinkView(link, of: person.number, token: token)
        }
    }

    package func listCalendarLinks(_ ask: ListCalendarLinks, _ call: Call) throws -> CalendarLinkList {
        try reading(ask.region, .readRegister, call) { shelf, scope in
            let person = try person(ask.person, within: scope, shelf)
            return CalendarLinkList(
                try shelf.calendarLinks(of: person.id).map { CalendarLinkView($0, of: person.number) })
        }
    }

    /// Ends an address. Refuses one that has ended.
    package func endCalendarLink(_ ask: EndCalendarLink, _ call: Call) async throws -> CalendarLinkView {
        try await changing(ask.region, .keepRegister, call) { shelf, scope in
            let link = try shelf.calendarLink(ask.id)
            let person = try shelf.person(link.person)
            guard scope.reaches(municipality: person.municipality) else {
                throw Refusal.notFound(.calendarLink, ask.id.description, field: "id")
            }
            try link.checkOpen()
            try shelf.end(link, at: call.now)
            try keepEvent(person, "ended", shelf, call)
            return CalendarLinkView(try shelf.calendarLink(ask.id), of: person.number)
        }
    }

    private func keepEvent(_ person: Person, _ what: String, _ shelf: Shelf, _ call: Call) throws {
        try shelf.keep(event(.keepRegister, .person, person.id.raw, call, ["calendar": what]))
    }
}
