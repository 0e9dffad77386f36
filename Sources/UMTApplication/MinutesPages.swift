import UMTAPI
import UMTDomain

/// The minutes on paper: the same lines as a page to print and as plain text. The same view gives the same bytes.
struct MinutesPage {
    private let view: MinutesView
    private let region: String
    private let language: Language

    init(_ view: MinutesView, of region: String, in language: Language) {
        (self.view, self.region, self.language) = (view, region, language)
    }

    var paper: Paper { Paper(title, content, in: language) }

    /// All but the title.
    var content: [Paper.Line] { head + attendance + view.items.flatMap(item) + approval }

    private var title: String { say("title", [view.bodyName, day(view.day)]) }

    private var head: [Paper.Line] {
        var lines: [Paper.Line] = [.text(region), .text(view.title)]
        if let starts = view.starts { lines.append(.text(say("starts", [starts]))) }
        if let place = view.place { lines.append(.text(say("place", [place]))) }
        if view.digital { lines.append(.text(say("digital"))) }
        if let called = view.calledOn { lines.append(.text(say("called", [day(called)]))) }
        if let called = view.calledOn, let last = view.noticeBy, called > last {
            lines.append(.text(say("calledLate", [day(last)])))
        }
        if let chair = view.chair { lines.append(.text(say("chair", [chair]))) }
        return lines
    }

    private var attendance: [Paper.Line] {
        let present = view.present.map { one -> Paper.Line in
            let who = one.municipality.map { "\(one.name) (\($0))" } ?? one.name
            let member = one.for.map { say("for", [$0]) } ?? ""
            let span =
                if let through = one.through {
                    say("span", [String(one.from), String(through)])
                } else { one.from > 1 ? say("spanFrom", [String(one.from)]) : "" }
            return .item(who + member + span)
        }
        let absent = view.absent.map { one -> Paper.Line in
            .item(one.name + say(one.notified ? "notified" : "unknown"))
        }
        let quorum = view.quorum
        let rule = say(
            "quorum.\(quorum.threshold.rawValue)",
            [String(quorum.members), String(quorum.needed), quorum.source])
        return [.heading(say("present"))] + (present.isEmpty ? [.item(say("nobody"))] : present)
            + (absent.isEmpty ? [] : [.heading(say("absent"))] + absent)
            + (view.guests.isEmpty
                ? [] : [.heading(say("guests"))] + view.guests.map { .item($0.shown) }) + [
                .heading(say("quorum")), .text(rule),
            ]
    }

    private func item(_ item: MinutesView.MinutesItem) -> [Paper.Line] {
        let number = item.number ?? String(item.place)
        var lines: [Paper.Line] = [.heading(say("item", [number, item.title]))]
        if let before = item.carriedFrom { lines.append(.text(say("carried", [before]))) }
        if let ground = item.ground { lines.append(.text(say("closed", [ground]))) }
        lines += item.disqualified.map { out in
            let ground = out.ground.map { " (\($0))" } ?? ""
            let called = out.substitute.map { " " + say("calledIn", [$0]) } ?? ""
            return .text(say("disqualified", [out.name + ground]) + called)
        }
        lines.append(.text(say("voters", [String(item.voters), String(view.quorum.members)])))
        if !item.quorate { lines.append(.text(say("notQuorate"))) }
        if let vote = item.vote { lines.append(.text(self.vote(vote))) }
        if let decision = item.decision {
            lines.append(.text(say("decision.\(item.state.rawValue)", [decision])))
        } else {
            lines.append(.text(say("state.\(item.state.rawValue)")))
        }
        return lines + item.followUps.map { .item(say("task", [$0.text, $0.owner, day($0.due)])) }
    }

    private func vote(_ vote: VoteView) -> String {
        if vote.unanimous { return say("unanimous", [String(vote.for)]) }
        let counts = [vote.for, vote.against, vote.abstained].map { String($0) }
        return say(vote.carried ? "carried.votes" : "fell", counts)
            + (vote.casting.map { " " + say("casting.\($0.rawValue)") } ?? "")
    }

    private var approval: [Paper.Line] {
        guard let approval = view.approval else { return [.heading(say("draft"))] }
        var lines: [Paper.Line] = [.heading(say("approved", [day(approval.on)]))]
        if let at = approval.at { lines.append(.text(say("approvedAt", [day(at)]))) }
        if !approval.signers.isEmpty {
            lines.append(.text(say("signed", [approval.signers.joined(separator: ", ")])))
        }
        return lines
            + view.editions.compactMap { edition in
                edition.reason.map { .text(say("edition", [String(edition.number), day(edition.on), $0])) }
            }
    }

    private func say(_ key: String, _ arguments: [String] = []) -> String {
        Texts.say("minutes.\(key)", arguments, in: language)
    }

    private func day(_ day: CivilDate) -> String { Texts.day(day, in: language) }
}
