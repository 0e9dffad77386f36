import UMTAPI
package import UMTApplication
import UMTDomain
package import UMTServer

extension Site {
    /// Every page, by its address; what they show, the use cases say.
    package static func pages(of app: Application) -> Site {
        let cases = CasePages(app: app)
        let answers = AnswerPages(app: app)
        let unsubscription = UnsubscriptionPages(app: app)
        let statistics = StatisticsPages(app: app)
        let meetings = MeetingPages(app: app)
        let briefings = BriefingPages(app: app)
        return Site(
            [
                SitePage(.get, "/", cases.home),
                SitePage(.get, "/stil.css") { _ in
                    PageAnswer(
                        Style.sheet + BriefingMarkup.style + MeetingPackPage.style,
                        mediaType: "text/css; charset=utf-8")
                },
                SitePage(.get, "/{region}/saker", cases.list),
                SitePage(.get, "/{region}/saker/{case}", cases.show),
                SitePage(.get, "/{region}/tall", statistics.show),
                SitePage(.get, "/{region}/moter", meetings.list),
                SitePage(.get, "/{region}/moter/{meeting}", meetings.show),
                SitePage(.get, "/motegrunnlag/{token}", briefings.show),
                SitePage(.get, "/kalender/{file}") { try CalendarPages(app: app).show($0) },
                SitePage(.get, "/svar/{token}", answers.show),
                SitePage(.post, "/svar/{token}", answers.send),
                SitePage(.get, "/avmeld/{token}", unsubscription.show),
                SitePage(.post, "/avmeld/{token}", unsubscription.end),
            ], refusal: RefusalPage.show)
    }
}
