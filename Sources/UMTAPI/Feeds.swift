package import UMTDomain

extension API {
    package static let readCaseFeed = Endpoint<ReadCaseFeed, Document>(
        "readCaseFeed", .get, "/regions/{region}/public/cases/{case}/feed", .open,
        "Follow a published case as an Atom feed", media: ["application/atom+xml"])
    package static let readFeed = Endpoint<ReadFeed, Document>(
        "readFeed", .get, "/regions/{region}/public/feed", .open,
        "Follow the published cases of a council, a municipality or the region as an Atom feed",
        media: ["application/atom+xml"])
    package static let listNews = Endpoint<ListNews, NewsList>(
        "listNews", .get, "/regions/{region}/news", .signedIn,
        "List the steps in the caller's cases after a position of the record")

    static let feeds = [readCaseFeed.row, readFeed.row, listNews.row] + calendars
}

package struct ReadCaseFeed: Wire {
    package let region: String
    package let `case`: String
    package init(region: String, case name: String) { (self.region, self.case) = (region, name) }
    package static var example: ReadCaseFeed { ReadCaseFeed(region: "midt-troms", case: "MT-2026-14") }
}

package struct ReadFeed: Wire {
    package let region: String
    package let council: String?
    package let municipality: String?
    package init(region: String, council: String? = nil, municipality: String? = nil) {
        (self.region, self.council, self.municipality) = (region, council, municipality)
    }
    package static var example: ReadFeed {
        ReadFeed(region: "midt-troms", council: "ungdomsrad-senja", municipality: "senja")
    }
}

package struct ListNews: Wire {
    package let region: String
    /// The position that the last answer named.
    package let after: Int?
    /// From that day on; today when neither is given.
    package let since: CivilDate?
    package init(region: String, after: Int? = nil, since: CivilDate? = nil) {
        (self.region, self.after, self.since) = (region, after, since)
    }
    package static var example: ListNews { ListNews(region: "midt-troms", after: 17, since: .example) }
}

/// A step in one of the caller's cases.
package struct NewsView: Wire {
    package let `case`: String
    package let title: String
    package let step: StepView
    package init(case name: String, title: String, step: StepView) {
        (self.case, self.title, self.step) = (name, title, step)
    }
    package static var example: NewsView { NewsView(case: "MT-2026-14", title: "Night bus", step: .example) }
}

package struct NewsList: Wire {
    package let news: [NewsView]
    /// Where to go on from.
    package let position: Int
    /// Whether there is more after it already.
    package let more: Bool
    package init(_ news: [NewsView], position: Int, more: Bool) {
        (self.news, self.position, self.more) = (news, position, more)
    }
    package static var example: NewsList { NewsList([.example], position: 18, more: false) }
}
