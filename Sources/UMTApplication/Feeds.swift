import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func readCaseFeed(_ ask: ReadCaseFeed, _ call: Call) throws -> Document {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            let youthCase = try shelf.youthCase(ask.case)
            guard youthCase.visibility == .published else {
                throw Refusal.notFound(.youthCase, ask.case, field: "case")
            }
            let steps = try shelf.publicSteps(
                FeedFilter(youthCase: youthCase.id), limit: AtomFeed.limit)
            let name = Texts.say("feed.case", [youthCase.name], in: call.language)
            return feed(
                steps, "\(name): \(youthCase.publicTitle ?? "")", key: youthCase.name,
                path: API.readCaseFeed.row.path.replacing("{case}", with: youthCase.name.percentEncoded),
                page: outward.page(of: youthCase.name, in: shelf.region), shelf, call)
        }
    }

    package func readFeed(_ ask: ReadFeed, _ call: Call) throws -> Document {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            let (filter, about) = try feedFilter(ask.council, ask.municipality, shelf, call)
            let steps = try shelf.publicSteps(filter, limit: AtomFeed.limit)
            let query = [("council", ask.council), ("municipality", ask.municipality)].compactMap {
                name, value in
                value.map { "\(name)=\($0.percentEncoded)" }
            }
            return feed(
                steps, Texts.say("feed.list", [about ?? shelf.region.name], in: call.language),
                key: ([Optional("cases"), ask.council, ask.municipality].compactMap(\.self)).joined(
                    separator: "/"),
                path: API.readFeed.row.path + (query.isEmpty ? "" : "?" + query.joined(separator: "&")),
                page: outward.cases(of: shelf.region), shelf, call)
        }
    }

    /// Steps in the caller's cases after a position, and where to go on from.
    package func listNews(_ ask: ListNews, _ call: Call) throws -> NewsList {
        try reading(ask.region, .readCases, call) { shelf, scope in
            let since = Moment(noonOf: ask.since ?? call.today).adding(seconds: -12 * 3600)
            let start = try ask.after ?? shelf.position(before: since)
            guard start >= 0 else { throw Refusal.badValue(String(start), field: "after", wanted: "0") }
            let end = try shelf.head()?.position ?? 0
            let limit = 200
            let news = try shelf.news(
                within: scope, drafts: seesDrafts(call, shelf), after: start, limit: limit)
            // At the end of the record the last step is where to go on, because what else is in the record is nobody's
            // business: not even that it is there.
            let isWhole = start + Query.newsWalk >= end && news.count < limit
            let last = news.last?.position
            let position =
                isWhole ? last ?? start : news.count == limit ? last ?? start : start + Query.newsWalk
            return NewsList(
                news.map {
                    NewsView(
                        case: $0.step.number, title: $0.step.title,
                        step: StepView($0.step.event, in: call.language))
                }, position: position, more: !isWhole)
        }
    }

    /// What a feed is about, and what it is called after; nothing when it is about the whole region.
    func feedFilter(_ council: String?, _ municipality: String?, _ shelf: Shelf, _ call: Call) throws -> (
        FeedFilter, about: String?
    ) {
        let body = try council.map { try shelf.body($0, field: "council") }
        let place = try municipality.map { try ourMunicipality($0, shelf, call) }
        // A council of another municipality raises nothing in this one.
        if let body, let place, body.municipality != place {
            throw Refusal.notFound(.body, body.key, field: "council")
        }
        return (
            FeedFilter(council: body?.id, municipality: place), body?.name[call.language] ?? municipality
        )
    }

    private func feed(
        _ steps: [PublicStep], _ title: String, key: String, path: String, page: String, _ shelf: Shelf,
        _ call: Call
    ) -> Document {
        let tag = "tag:\(outward.authority),2026:\(shelf.region.key)"
        let entries = steps.map { step in
            AtomFeed.Entry(
                id: "\(tag)/\(step.number)/\(step.event.id)", title: "\(step.number) \(step.title)",
                text: StepView(step.event, in: call.language).sentence,
                link: outward.page(of: step.number, in: shelf.region), updated: step.event.moment)
        }
        let feed = AtomFeed(
            id: "\(tag)/\(key)", title: title, author: shelf.region.name, language: call.language,
            own: outward.address + path.replacing("{region}", with: shelf.region.key), page: page,
            entries: entries)
        return Document(
            Data(feed.text.utf8), mediaType: "application/atom+xml",
            name: key.replacing("/", with: "-") + ".atom")
    }
}
