package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The plan of a year, body by body. The rules are those of its first day, or of today within it.
    package func readMeetingYear(_ ask: ReadMeetingYear, _ call: Call) throws -> MeetingYearView {
        guard let first = CivilDate(year: ask.year, month: 1, day: 1),
            let next = CivilDate(year: ask.year + 1, month: 1, day: 1)
        else { throw Refusal.badValue(String(ask.year), field: "year", wanted: "2026") }
        let day = call.today.year == ask.year ? call.today : first
        return try reading(ask.region, .readRegion, call) { shelf, _ in
            let rules = try shelf.rules()
            let meetings = Dictionary(
                grouping: try shelf.meetings(from: first, until: next, on: call.today), by: \.meeting.body)
            let bodies = try shelf.bodies().compactMap { body -> BodyYearView? in
                let wanted = meetingsAYear(rules[body.id] ?? [], on: day)
                let own = (meetings[body.id] ?? []).map {
                    MeetingView($0.meeting, $0.course, body: body.key)
                }
                return wanted == nil && own.isEmpty
                    ? nil : BodyYearView(body, wanted: wanted, own, in: call.language)
            }
            return MeetingYearView(year: ask.year, bodies)
        }
    }
}
