package import UMTDomain

package struct MakeBriefingLink: Wire {
    package let region: String
    package let id: BriefingID
    /// Who is given the link: an office, or a name that only coordinators see.
    package let holder: String

    package init(region: String, id: BriefingID, holder: String) {
        (self.region, self.id, self.holder) = (region, id, holder)
    }

    package static var example: MakeBriefingLink {
        MakeBriefingLink(region: "midt-troms", id: .example, holder: "Ordføreren i Senja")
    }
}

package struct ListBriefingLinks: Wire {
    package let region: String
    package let id: BriefingID
    package init(region: String, id: BriefingID) { (self.region, self.id) = (region, id) }
    package static var example: ListBriefingLinks { ListBriefingLinks(region: "midt-troms", id: .example) }
}

package struct EndBriefingLink: Wire {
    package let region: String
    package let id: BriefingLinkID
    package init(region: String, id: BriefingLinkID) { (self.region, self.id) = (region, id) }
    package static var example: EndBriefingLink { EndBriefingLink(region: "midt-troms", id: .example) }
}

package struct ReadLinkedBriefing: Wire {
    package let token: String
    package let format: BriefingFormat?

    package init(token: String, format: BriefingFormat? = nil) { (self.token, self.format) = (token, format) }

    package static var example: ReadLinkedBriefing { ReadLinkedBriefing(token: "mote_0f", format: .html) }
}

package struct BriefingLinkView: Wire {
    package let id: BriefingLinkID
    package let briefing: BriefingID
    package let holder: String
    package let made: Moment
    package let ended: Moment?
    /// The secret of the link, in the answer to its making and never again.
    package let token: String?

    package init(_ link: BriefingLink, token: String? = nil) {
        (id, briefing, holder) = (link.id, link.briefing, link.holder)
        (made, ended, self.token) = (link.made, link.ended, token)
    }

    package static var example: BriefingLinkView {
        BriefingLinkView(
            BriefingLink(
                id: .example, briefing: .example, holder: "Ordføreren i Senja",
                made: Moment(noonOf: .example),
                ended: Moment(noonOf: .example.adding(days: 30))), token: "mote_0f")
    }
}

package struct BriefingLinkList: Wire {
    package let links: [BriefingLinkView]
    package init(_ links: [BriefingLinkView]) { self.links = links }
    package static var example: BriefingLinkList { BriefingLinkList([.example]) }
}
