package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    package func listPublicCases(_ ask: ListPublicCases, _ call: Call) async throws -> PublicCaseList {
        let limit = try Paging.limit(ask.limit)
        let search = try await searching(ask.search)
        return try reading(ask.region, .readPublished, call) { shelf, _ in
            let mark = try ask.after.map { CaseMark(try published($0, shelf, field: "after")) }
            let page = try shelf.publishedCases(search, after: mark, limit: limit + 1)
            let views = page.prefix(limit).map(PublicCaseLine.init)
            return PublicCaseList(views, next: page.count > limit ? page[limit - 1].name : nil)
        }
    }

    package func readPublicCase(_ ask: ReadPublicCase, _ call: Call) throws -> PublicCase {
        try reading(ask.region, .readPublished, call) { shelf, _ in
            let youthCase = try published(ask.case, shelf, field: "case")
            return PublicCase(try shelf.trail(of: youthCase), on: call.today, in: call.language)
        }
    }

    // A case that is not published does not exist here, whatever its name.
    func published(_ name: String, _ shelf: Shelf, field: String) throws -> YouthCase {
        let youthCase = try shelf.youthCase(name)
        guard youthCase.visibility == .published else {
            throw Refusal.notFound(.youthCase, name, field: field)
        }
        return youthCase
    }
}
