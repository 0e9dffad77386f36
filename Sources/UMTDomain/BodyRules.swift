extension BodyRule {
    /// The rules that something follows, each with what it can say.
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case answerDays = "answer-days"
        case answerDayKind = "answer-day-kind"
        case longOverdueDays = "long-overdue-days"
        case appointedBy = "appointed-by"
        case choosesOwnLeader = "chooses-own-leader"
        case maxAgeElected = "max-age-elected"
        case termYearsMax = "term-years-max"
        case membersMin = "members-min"
        case membersMax = "members-max"
        case membersFrom = "members-from"
        case seatsAMunicipality = "seats-a-municipality"
        case coordinatorPercentageMin = "coordinator-percentage-min"
        case meetingsAYear = "meetings-a-year"
        case meetsEveryYears = "meets-every-years"
        case quorum
        case castingVote = "casting-vote"
        case noticeDays = "notice-days"
        case consentAgeNamed = "consent-age-named"
        case consentAgePictures = "consent-age-pictures"
        case consentAgeMail = "consent-age-mail"
        case consentAgeSensitive = "consent-age-sensitive"
        case retentionPersonYears = "retention-person-years"
        case retentionConsentYears = "retention-consent-years"
        case retentionProtectionYears = "retention-protection-years"
        case retentionGrantYears = "retention-grant-years"

        private enum Values {
            case number(ClosedRange<Int>)
            case words([String])
            case text
        }

        private var values: Values {
            switch self {
            case .answerDays, .longOverdueDays: .number(1...1000)
            case .answerDayKind: .words(AnswerRule.Kind.allCases.map(\.rawValue))
            case .choosesOwnLeader: .words(["yes", "no"])
            case .membersFrom: .words(["coordinators"])
            case .quorum: .words(QuorumRule.Threshold.allCases.map(\.rawValue))
            case .castingVote: .words(["chair", "none"])
            case .noticeDays: .number(0...100)
            case .maxAgeElected, .consentAgeNamed, .consentAgePictures, .consentAgeMail, .consentAgeSensitive:
                .number(0...99)
            case .membersMin, .membersMax: .number(0...500)
            case .coordinatorPercentageMin: .number(0...100)
            case .termYearsMax, .meetsEveryYears, .seatsAMunicipality: .number(1...20)
            case .retentionPersonYears, .retentionConsentYears, .retentionProtectionYears,
                .retentionGrantYears:
                .number(1...100)
            case .appointedBy, .meetingsAYear: .text
            }
        }

        /// The value as it is stored; refuses one that the rule cannot have.
        package func checked(_ value: String) throws(Refusal) -> String {
            let value = try Words.checked(value, field: "value", limit: 200)
            switch values {
            case .number(let range):
                guard let number = Int(value), range.contains(number) else {
                    throw .badValue(
                        value, field: "value", wanted: "\(range.lowerBound)–\(range.upperBound)")
                }
                return String(number)
            case .words(let words):
                guard words.contains(value) else {
                    throw .badValue(value, field: "value", wanted: words.joined(separator: ", "))
                }
                return value
            case .text: return value
            }
        }
    }
}

extension [BodyRule] {
    /// Refuses a change of a rule on a day when a later one is written already, for which the change would not hold.
    package func checkChange(of kind: BodyRule.Kind, on day: CivilDate) throws(Refusal) {
        let later = first { $0.rule == kind.rawValue && ($0.period.from.earliest.map { $0 >= day } ?? false) }
        guard let later else { return }
        throw Refusal(.alreadyExists, field: "from", ["\(kind.rawValue) \(later.period)"])
    }
}
