import UMTDomain

extension SeedFiles {
    /// The fictional cast of one region, with its history.
    struct DemoFile: Decodable, Sendable {
        let people: [PersonFile]
        let terms: [TermFile]
        let seats: [SeatsFile]
        let mandates: [MandateFile]
        let coordinators: [PostFile]
        let trainings: [TrainingFile]
        let meetings: [MeetingFile]
        let cases: [CaseFile]
        let hearings: [HearingFile]?
    }

    struct PersonFile: Decodable, Sendable {
        let number: String, name: String
        let birthYear: Int
        let municipality: String
    }

    struct TermFile: Decodable, Sendable {
        let body: String
        let from: CivilDate, until: CivilDate
    }

    struct SeatsFile: Decodable, Sendable {
        let body: String
        let count: Int
        let from: CivilDate
        let until: CivilDate?
    }

    struct MandateFile: Decodable, Sendable {
        let seat: String, person: String
        let from: CivilDate
        let until: CivilDate?
        let basis: String
    }

    struct PostFile: Decodable, Sendable {
        let post: CoordinatorPost.Kind
        let municipality: String?
        let person: String
        let percentage: Int
        let from: CivilDate
        let until: CivilDate?
    }

    struct TrainingFile: Decodable, Sendable {
        let module: String, person: String
        let day: CivilDate
    }

    struct MeetingFile: Decodable, Sendable {
        let body: String
        let day: CivilDate
        let title: String
    }

    struct CaseFile: Decodable, Sendable {
        let council: String
        let raised: CivilDate
        let title: String
        let text: String?
        let asks: [String]
        let planItems: [String]
        let publish: PublishFile?
        let input: InputFile?
        let sendings: [SendingFile]
    }

    struct PublishFile: Decodable, Sendable {
        let day: CivilDate
        let title: String
        let text: String?
    }

    struct SendingFile: Decodable, Sendable {
        let to: String
        let sent: CivilDate
        /// Who sent it on, and why; the council sent it where nobody did.
        let from: String?
        let sentence: String?
        let answer: AnswerFile?
    }

    struct AnswerFile: Decodable, Sendable {
        let day: CivilDate
        let text: String?
        let outcomes: [OutcomeFile]
        let promises: [PromiseFile]
    }

    struct OutcomeFile: Decodable, Sendable {
        let ask: Int
        let outcome: Outcome
        let reason: String
    }

    struct PromiseFile: Decodable, Sendable {
        let text: String
        let due: CivilDate
        let deliveries: [DeliveryFile]
        let confirmation: ConfirmationFile?
    }

    struct DeliveryFile: Decodable, Sendable {
        let day: CivilDate
        let percent: Int
        let sentence: String
    }

    struct ConfirmationFile: Decodable, Sendable {
        let day: CivilDate
        let verdict: Confirmation.Verdict
        let sentence: String
    }
}
