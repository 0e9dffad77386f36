import UMTAPI
import UMTDomain
import UMTServer

/// A refusal as a page: what is wrong, what mends it, and the way on.
enum RefusalPage {
    static func show(_ refusal: Refusal, _ fault: String?, in language: Language) -> PageAnswer {
        let problem = Problem(refusal, in: language, fault: fault)
        let frame = Frame(title: problem.title, language: language, address: PageLink.home)
        return PageAnswer(
            frame.around(
                """
                <h1>\(problem.title)</h1>
                <p>\(problem.detail)</p>
                <p><a href="\(PageLink.home)">\(Texts.say("page.home", in: language))</a></p>
                """), status: problem.status)
    }
}
