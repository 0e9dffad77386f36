import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// What a meeting needs on paper, in a fixed number of statements. Those within reach get all of it, everybody else
    /// what is published of a body with open minutes, once the notice is out.
    package func readMeetingPack(_ ask: ReadMeetingPack, _ call: Call) throws -> MeetingPackView {
        let call = ask.public == true ? call.asVisitor : call
        return try reading(ask.region, .readPublished, call) { shelf, _ in
            let line = try shelf.meeting(ask.meeting, on: call.today)
            let body = try shelf.body(line.meeting.body)
            let isInside =
                (try? call.caller.scope(for: .readMeetings, in: shelf.region))?.reaches(body) ?? false
            guard isInside || body.hasOpenMinutes else {
                throw Refusal.notFound(.meeting, ask.meeting, field: "meeting")
            }
            let room = try room(line, body, shelf)
            let sheet = try sheet(of: room, shelf, call)
            var binder = PackBinder(isPublic: !isInside, language: call.language, today: call.today)
            if isInside || line.course.state != .planned {
                try binder.bind(
                    room, sheet, trails: shelf.trails(of: room.items.compactMap(\.youthCase)))
            }
            let driving = isInside ? try drivingView(for: line.meeting, shelf, call) : nil
            if driving != nil { binder.add(.driving) }
            let minutes = try packMinutes(ask.meeting, line.course.state, isInside, shelf, call)
            if minutes != nil { binder.add(.minutes) }
            let contacts = try shelf.publishedContacts(ContactFilter(body: body.id), on: call.today)
            return MeetingPackView(
                region: shelf.region.name, bodyName: body.name[call.language], meeting: sheet.meeting,
                isPublic: !isInside, chapters: binder.chapters,
                notice: PackNoticeView(
                    room.course, contacts: contacts.map { "\($0.contact.purpose): \($0.contact.value)" },
                    places: isInside ? sheet.places : []),
                items: binder.items, cases: binder.cases, driving: driving, minutes: minutes)
        }
    }

    package func printMeetingPack(_ ask: PrintMeetingPack, _ call: Call) throws -> Document {
        let view = try readMeetingPack(
            ReadMeetingPack(region: ask.region, meeting: ask.meeting, public: ask.public), call)
        let page = MeetingPackPage(view, in: call.language)
        let name = Texts.say(
            "pack.file", [view.meeting.body, view.meeting.day.description], in: call.language)
        let format = ask.format ?? .html
        let text = format == .html ? page.document.html : page.text
        return Document(Data(text.utf8), mediaType: format.mediaType, name: "\(name).\(format.ending)")
    }

    private func drivingView(for meeting: Meeting, _ shelf: Shelf, _ call: Call) throws -> DrivingPlanView? {
        guard (try? call.caller.scope(for: .readDriving, in: shelf.region)) != nil,
            let plan = try shelf.drivingPlan(for: meeting.id)
        else { return nil }
        return DrivingPlanView(try shelf.drivingPlan(plan), try DrivingDesk(plan, shelf, call))
    }

    private func packMinutes(
        _ name: String, _ state: MeetingState, _ isInside: Bool, _ shelf: Shelf, _ call: Call
    ) throws -> MinutesView? {
        let isThere = state == .approved || (isInside && state == .held)
        return isThere ? try minutes(of: name, shelf, call) : nil
    }
}

extension Call {
    /// The same asking by somebody who has not signed in.
    fileprivate var asVisitor: Call { Call(caller: .visitor, now: now, language: language) }
}

/// Puts the chapters of a pack together and numbers them.
private struct PackBinder {
    let isPublic: Bool
    let language: Language
    let today: CivilDate
    private(set) var chapters: [PackChapterView] = []
    private(set) var items: [PackItemView] = []
    private(set) var cases: [PackCaseView] = []

    init(isPublic: Bool, language: Language, today: CivilDate) {
        (self.isPublic, self.language, self.today) = (isPublic, language, today)
        add(.notice)
    }

    mutating func add(_ kind: PackChapterView.Kind) {
        add(kind, Texts.say("pack.\(kind.rawValue)", in: language))
    }

    private mutating func add(_ kind: PackChapterView.Kind, _ title: String) {
        chapters.append(PackChapterView(number: chapters.count + 1, kind: kind, title: title))
    }

    /// The agenda, and a chapter for each case on it whose papers may be shown.
    mutating func bind(_ room: MeetingRoom, _ sheet: MeetingSheet, trails: [CaseID: Trail]) throws {
        add(.agenda)
        for (item, view) in zip(room.items, sheet.items) {
            let trail = item.youthCase.flatMap { trails[$0] }
            let title = shownTitle(of: item, trail)
            var chapter: Int?
            if let trail, title != nil, item.state != .withdrawn {
                let heading = [view.number ?? String(view.place), title ?? ""]
                add(.case, Texts.say("minutes.item", heading, in: language))
                chapter = chapters.count
                cases.append(
                    PackCaseView(
                        trail, chapter: chapters.count, isPublic: isPublic, on: today, in: language))
            }
            items.append(
                isPublic
                    ? PackItemView(public: view, title: title, chapter: chapter, in: language)
                    : PackItemView(view, chapter: chapter))
        }
    }

    // `nil` where the reader may not know it: behind closed doors, or a case that is not published.
    private func shownTitle(of item: AgendaItem, _ trail: Trail?) -> String? {
        guard isPublic else { return item.title }
        if item.ground != nil { return nil }
        guard item.youthCase != nil else { return item.title }
        return trail?.youthCase.visibility == .published ? trail?.youthCase.publicTitle : nil
    }
}
