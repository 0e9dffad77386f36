import UMTAPI
import UMTApplication
import UMTDomain
import UMTServer

/// Somebody's own calendar under its secret address. Nothing on the way keeps it.
struct CalendarPages: Sendable {
    let app: Application

    func show(_ ask: PageAsk) throws -> PageAnswer {
        let file = ask.path["file"] ?? ""
        guard file.hasSuffix(".ics") else { throw Refusal(.noSuchPath) }
        let document = try app.readPersonalCalendar(String(file.dropLast(4)), ask.call)
        var answer = PageAnswer(
            String(decoding: document.bytes, as: UTF8.self), mediaType: "text/calendar; charset=utf-8")
        answer.isPersonal = true
        return answer
    }
}
