package import UMTDomain

extension API {
    package static let makePromise = Endpoint<MakePromise, CaseView>(
        "makePromise", .post, "/regions/{region}/sendings/{id}/promises", .signedIn,
        "Promise something with a date, from an answer that was given", edition: .welcome)
    package static let reportDelivery = Endpoint<ReportDelivery, CaseView>(
        "reportDelivery", .post, "/regions/{region}/promises/{id}/deliveries", .signedIn,
        "Report how far a promise has come; 100 percent is delivered", edition: .welcome)
    package static let confirmDelivery = Endpoint<ConfirmDelivery, CaseView>(
        "confirmDelivery", .post, "/regions/{region}/promises/{id}/confirmations", .signedIn,
        "Say as the council that a promise was delivered, or dispute it", edition: .welcome)

    static let promises = [makePromise.row, reportDelivery.row, confirmDelivery.row]
}

package struct MakePromise: Wire {
    package let region: String
    /// The id of the sending that was answered.
    package let id: SendingID
    package let text: String
    package let due: CivilDate
    /// The day on which it was promised; today when left out.
    package let promisedOn: CivilDate?

    package init(
        region: String, id: SendingID, text: String, due: CivilDate, promisedOn: CivilDate? = nil
    ) {
        (self.region, self.id, self.text) = (region, id, text)
        (self.due, self.promisedOn) = (due, promisedOn)
    }

    package static var example: MakePromise {
        MakePromise(
            region: "midt-troms", id: .example, text: "A night bus on Fridays", due: .example,
            promisedOn: .example)
    }
}

package struct ReportDelivery: Wire {
    package let region: String
    /// The promise's id.
    package let id: PromiseID
    /// 0 to 100.
    package let percent: Int
    /// One plain sentence that can be published.
    package let sentence: String
    /// The day on which it was reported; today when left out.
    package let reportedOn: CivilDate?

    package init(
        region: String, id: PromiseID, percent: Int, sentence: String, reportedOn: CivilDate? = nil
    ) {
        (self.region, self.id, self.percent) = (region, id, percent)
        (self.sentence, self.reportedOn) = (sentence, reportedOn)
    }

    package static var example: ReportDelivery {
        ReportDelivery(
            region: "midt-troms", id: .example, percent: 100, sentence: "The bus runs.",
            reportedOn: .example)
    }
}

package struct ConfirmDelivery: Wire {
    package let region: String
    /// The promise's id.
    package let id: PromiseID
    package let verdict: Confirmation.Verdict
    /// One plain sentence that can be published.
    package let sentence: String

    package init(region: String, id: PromiseID, verdict: Confirmation.Verdict, sentence: String) {
        (self.region, self.id, self.verdict, self.sentence) = (region, id, verdict, sentence)
    }

    package static var example: ConfirmDelivery {
        ConfirmDelivery(
            region: "midt-troms", id: .example, verdict: .confirmed, sentence: "We have taken it home.")
    }
}
