package import UMTDomain

extension API {
    package static let addFollowUp = Endpoint<AddFollowUp, FollowUpView>(
        "addFollowUp", .post, "/regions/{region}/meetings/{meeting}/items/{item}/follow-ups", .signedIn,
        "Say who follows a decision up, and by which day")
    package static let listFollowUps = Endpoint<ListFollowUps, FollowUpList>(
        "listFollowUps", .get, "/regions/{region}/follow-ups", .signedIn,
        "List what decisions ask for, the earliest due first")
    package static let closeFollowUp = Endpoint<CloseFollowUp, FollowUpView>(
        "closeFollowUp", .post, "/regions/{region}/follow-ups/{id}/closing", .signedIn,
        "Close a follow-up with a sentence about what was done", makes: false)

    static let followUps = [addFollowUp.row, listFollowUps.row, closeFollowUp.row]
}

package struct AddFollowUp: Wire {
    package let region: String
    package let meeting: String
    package let item: Int
    package let text: String
    /// The body that owns it; else `office`.
    package let body: String?
    /// The office that owns it, in words: never a person's name.
    package let office: String?
    package let due: CivilDate

    package init(
        region: String, meeting: String, item: Int, text: String, body: String? = nil, office: String? = nil,
        due: CivilDate
    ) {
        (self.region, self.meeting, self.item, self.text) = (region, meeting, item, text)
        (self.body, self.office, self.due) = (body, office, due)
    }

    package static var example: AddFollowUp {
        AddFollowUp(
            region: "midt-troms", meeting: "umt-2026-12-05", item: 1, text: "Ask the county for a timetable",
            body: "umt", office: "UMT coordinator", due: .example)
    }
}

package struct ListFollowUps: Wire {
    package let region: String
    package let body: String?
    /// The closed ones too.
    package let all: Bool?
    package let after: FollowUpID?
    /// At most 500; 100 when left out.
    package let limit: Int?

    package init(
        region: String, body: String? = nil, all: Bool? = nil, after: FollowUpID? = nil, limit: Int? = nil
    ) {
        (self.region, self.body, self.all, self.after, self.limit) = (region, body, all, after, limit)
    }

    package static var example: ListFollowUps {
        ListFollowUps(region: "midt-troms", body: "umt", all: false, after: .example, limit: 100)
    }
}

package struct CloseFollowUp: Wire {
    package let region: String
    package let id: FollowUpID
    package let sentence: String
    package init(region: String, id: FollowUpID, sentence: String) {
        (self.region, self.id, self.sentence) = (region, id, sentence)
    }
    package static var example: CloseFollowUp {
        CloseFollowUp(region: "midt-troms", id: .example, sentence: "The county has answered")
    }
}

package struct FollowUpView: Wire {
    package let id: FollowUpID
    package let body: String
    package let day: CivilDate
    package let item: Int
    package let number: String?
    package let text: String
    /// The key of a body, or an office.
    package let owner: String
    package let due: CivilDate
    package let overdue: Bool
    package let closedOn: CivilDate?
    package let sentence: String?

    package init(
        _ followUp: FollowUp, body: String, day: CivilDate, item: Int, number: String?, owner: String,
        on today: CivilDate
    ) {
        (id, self.body, self.day, self.item) = (followUp.id, body, day, item)
        (self.number, text, self.owner, due) = (number, followUp.text, owner, followUp.due)
        overdue = followUp.isOverdue(on: today)
        (closedOn, sentence) = (followUp.closedOn, followUp.sentence)
    }

    private init() {
        (id, body, day, item, number) = (.example, "umt", .example, 1, "1/26")
        (text, owner, due, overdue) = ("Ask the county for a timetable", "umt", .example, true)
        (closedOn, sentence) = (.example, "The county has answered")
    }

    package static var example: FollowUpView { FollowUpView() }
}

package struct FollowUpList: Wire {
    package let asOf: CivilDate
    package let followUps: [FollowUpView]
    package let overdue: Int
    package let next: FollowUpID?

    package init(_ followUps: [FollowUpView], on day: CivilDate, next: FollowUpID?) {
        (asOf, self.followUps, self.next) = (day, followUps, next)
        overdue = followUps.count(where: \.overdue)
    }

    package static var example: FollowUpList { FollowUpList([.example], on: .example, next: .example) }
}
