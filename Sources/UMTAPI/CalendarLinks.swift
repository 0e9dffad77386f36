package import UMTDomain

extension API {
    package static let makeCalendarLink = Endpoint<MakeCalendarLink, CalendarLinkView>(
        "makeCalendarLink", .post, "/regions/{region}/people/{person}/calendar-links", .signedIn,
        "Make the secret address of a person's own calendar; the one before it ends")
    package static let listCalendarLinks = Endpoint<ListCalendarLinks, CalendarLinkList>(
        "listCalendarLinks", .get, "/regions/{region}/people/{person}/calendar-links", .signedIn,
        "List the addresses that a person's calendar has had, without their secrets")
    package static let endCalendarLink = Endpoint<EndCalendarLink, CalendarLinkView>(
        "endCalendarLink", .post, "/regions/{region}/calendar-links/{id}/end", .signedIn,
        "End the secret address of a calendar", makes: false)

    static let calendarLinks = [makeCalendarLink.row, listCalendarLinks.row, endCalendarLink.row]
}

package struct MakeCalendarLink: Wire {
    package let region: String
    /// The member number.
    package let person: String
    package init(region: String, person: String) { (self.region, self.person) = (region, person) }
    package static var example: MakeCalendarLink { MakeCalendarLink(region: "midt-troms", person: "MT-001") }
}

package struct ListCalendarLinks: Wire {
    package let region: String
    package let person: String
    package init(region: String, person: String) { (self.region, self.person) = (region, person) }
    package static var example: ListCalendarLinks {
        ListCalendarLinks(region: "midt-troms", person: "MT-001")
    }
}

package struct EndCalendarLink: Wire {
    package let region: String
    package let id: CalendarLinkID
    package init(region: String, id: CalendarLinkID) { (self.region, self.id) = (region, id) }
    package static var example: EndCalendarLink { EndCalendarLink(region: "midt-troms", id: .example) }
}

package struct CalendarLinkView: Wire {
    package let id: CalendarLinkID
    package let person: String
    package let made: Moment
    package let ended: Moment?
    /// The secret of the address, in the answer to its making and never again.
    package let token: String?

    package init(_ link: CalendarLink, of person: String, token: String? = nil) {
        (id, self.person, made, ended) = (link.id, person, link.made, link.ended)
        self.token = token
    }

    package static var example: CalendarLinkView {
        CalendarLinkView(
            CalendarLink(
                id: .example, person: .example, made: Moment(noonOf: .example),
                ended: Moment(noonOf: .example.adding(days: 30))), of: "MT-001", token: "kal_0f")
    }
}

package struct CalendarLinkList: Wire {
    package let links: [CalendarLinkView]
    package init(_ links: [CalendarLinkView]) { self.links = links }
    package static var example: CalendarLinkList { CalendarLinkList([.example]) }
}
