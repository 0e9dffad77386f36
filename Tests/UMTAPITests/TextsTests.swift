import Foundation
import Testing
import UMTDomain

@testable import UMTAPI

/// Every sentence that people read is there, in both languages.
@Suite struct TextsTests {
    @Test(arguments: Refusal.Code.allCases)
    func `every refusal has a sentence and a title`(code: Refusal.Code) throws {
        let sentence = try #require(Texts.table["refusal.\(code.rawValue)"])
        #expect(sentence.nb.hasSuffix(".") || sentence.nb.hasSuffix("?"))
        #expect(sentence.en.hasSuffix(".") || sentence.en.hasSuffix("?"))
        #expect(Texts.has("status.\(code.httpStatus)"))
        #expect((400...599).contains(code.httpStatus))
    }

    @Test func `no refusal has a sentence that is never said`() {
        let codes = Set(Refusal.Code.allCases.map { "refusal.\($0.rawValue)" })
        let spoken = Texts.table.keys.filter { $0.hasPrefix("refusal.") }
        #expect(Set(spoken).subtracting(codes) == [])
    }

    @Test func `every word of a closed list has its name`() {
        let lists: [[String]] = [
            Role.allCases.map(\.rawValue), Certainty.allCases.map(\.rawValue), Reach.allCases.map(\.rawValue),
            Body.Kind.allCases.map(\.rawValue), Seat.Kind.allCases.map(\.rawValue),
            CoordinatorPost.Kind.allCases.map(\.rawValue), PlanMilestone.Kind.allCases.map(\.rawValue),
            AnswerRule.Kind.allCases.map(\.rawValue), Visibility.allCases.map(\.rawValue),
            Outcome.allCases.map(\.rawValue), AnswerClock.allCases.map(\.rawValue),
            PromiseState.allCases.map(\.rawValue), CaseState.allCases.map(\.rawValue),
            Confirmation.Verdict.allCases.map(\.rawValue), ImportRow.State.allCases.map(\.rawValue),
            MemberImport.State.allCases.map(\.rawValue),
            Audience.allCases.map(\.rawValue), TrainingState.Word.allCases.map(\.rawValue),
            MandateStatus.allCases.map(\.rawValue), CaseOwner.allCases.map(\.rawValue),
            Mandate.Capacity.allCases.map(\.rawValue), Finding.Rule.allCases.map(\.rawValue),
            CoordinatorPost.Kind.allCases.map { "office.\($0)" },
            ContactPoint.Kind.allCases.map(\.rawValue),
            BodyFunction.Kind.allCases.map(\.rawValue), MeetingRight.Kind.allCases.map(\.rawValue),
            ElectionState.allCases.map(\.rawValue), ElectionCount.Manner.allCases.map(\.rawValue),
            Consent.Purpose.allCases.map(\.rawValue), Consent.Giver.allCases.map(\.rawValue),
            Consent.Way.allCases.map(\.rawValue), NameForm.allCases.map { "name.\($0.rawValue)" },
            ErasureFate.allCases.map { "fate.\($0.rawValue)" },
            Retention.allCases.map { "retention.\($0.rawValue)" },
            CountedDay.Mark.allCases.map(\.rawValue), Rung.Who.allCases.map(\.rawValue),
            HearingStage.allCases.map(\.rawValue), HearingTheme.allCases.map(\.rawValue),
            HearingState.allCases.map(\.rawValue), HearingReport.Heed.allCases.map(\.rawValue),
            YouthInput.Channel.allCases.map(\.rawValue), YouthInput.State.allCases.map(\.rawValue),
            FileKind.allCases.map(\.rawValue),
            WaitingKind.allCases.map(\.rawValue), AnswerLinkState.allCases.map(\.rawValue),
            CaseImpact.allCases.map(\.rawValue),
            CaseParty.allCases.map(\.rawValue), CaseStep.allCases.map { "step.\($0.rawValue)" },
            Subscription.Pace.allCases.map(\.rawValue),
            Subscription.Topic.Kind.allCases.map { "topic.\($0.rawValue)" },
            Notice.State.allCases.map { "notice.\($0.rawValue)" },
            Webhook.Topic.Kind.allCases.map { "topic.\($0.rawValue)" },
            Webhook.State.allCases.map { "webhook.\($0.rawValue)" },
            Webhook.Cause.allCases.map { "webhook.\($0.rawValue)" },
            WebhookDelivery.State.allCases.map { "delivery.\($0.rawValue)" },
            WebhookDelivery.Fault.allCases.map { "fault.\($0.rawValue)" },
            LedgerState.allCases.map(\.rawValue),
            LedgerEntry.Kind.allCases.map { "ledger.\($0.rawValue)" },
            LedgerHolder.Part.allCases.map { "part.\($0.rawValue)" },
            MeetingState.allCases.map { "meeting.\($0.rawValue)" },
            AgendaItem.State.allCases.map { "item.\($0.rawValue)" },
            AgendaItem.Kind.allCases.map { "agenda.\($0.rawValue)" },
            PlaceView.Absent.allCases.map { "absent.\($0.rawValue)" },
        ]
        for word in lists.joined() { #expect(Texts.has("word.\(word)"), "\(word)") }
    }

    @Test func `every national day off has its name`() {
        for day in Holidays.of(2026) { #expect(Texts.has("holiday.\(day.key)"), "\(day.key)") }
    }

    @Test func `every deed and every noun has its name`() {
        for deed in Deed.allCases { #expect(Texts.has("deed.\(deed.rawValue)"), "\(deed)") }
        for rule in Finding.Rule.allCases { #expect(Texts.has(rule.remedy), "\(rule)") }
        for noun in Refusal.Noun.allCases { #expect(Texts.has("noun.\(noun.rawValue)"), "\(noun)") }
    }

    @Test func `no sentence is empty, and both languages are filled by the same things`() {
        for (key, sentence) in Texts.table {
            let isPart = key.hasPrefix("step.due")
            for text in [sentence.nb, sentence.en] {
                #expect(!text.isEmpty, "\(key)")
                #expect(isPart || key.hasPrefix("say.") || text.first?.isWhitespace == false, "\(key)")
            }
            #expect(places(sentence.nb) == places(sentence.en), "\(key)")
        }
    }

    @Test func `the places in a sentence are counted from 0 without a gap`() {
        // A step is filled by four things, of which each sentence says what it needs.
        for (key, sentence) in Texts.table where !key.hasPrefix("step.") {
            let places = places(sentence.nb)
            #expect(places == Set(0..<places.count), "\(key)")
        }
    }

    @Test func `a filled sentence has no place left`() {
        for language in Language.allCases {
            let late = Refusal(.seatTaken, field: "seat", ["umt-senja-girl", "2025-08-01 –"])
            let sentence = Texts.sentence(late, in: language)
            #expect(
                sentence.hasPrefix("seat: ") && sentence.contains("umt-senja-girl") && !sentence.contains("{")
            )
        }
        #expect(
            Texts.sentence(.notAllowed(.mayor, .readRegister), in: .en)
                == "The role mayor may not read the register.")
        #expect(Texts.sentence(.notFound(.person, "MT-9"), in: .nb) == "Finner ikke person «MT-9».")
        #expect(
            Texts.sentence(Refusal(.wrongType, field: "kind", ["girl, boy"]), in: .en).hasSuffix(
                "one of: girl, boy."))
    }

    @Test func `no sentence stands under the key of another`() {
        var seen: Set<String> = []
        for key in Texts.parts.flatMap(\.keys) { #expect(seen.insert(key).inserted, "\(key)") }
    }

    @Test func `what fills a sentence is not filled itself`() {
        let sentence = Texts.sentence(.badValue("{1}", wanted: "senja"), in: .en)
        #expect(sentence == "“{1}” cannot be read; write for example senja.")
    }

    @Test(arguments: [
        "", "[]", "{\"a\":}", "{} {}", "{\"a\":\"\\q\"}", "{\"a\":\"\\ud800\"}", "{\"a\":01}",
        "{\"a\":\"\n\"}",
        "\u{FEFF}{}", "{\"a\":" + String(repeating: "[", count: 40),
        "{\"" + String(repeating: "a", count: 300) + "\":1}",
    ])
    func `what is wrong with a body is told in words`(body: String) throws {
        let refusal = try #require(throws: Refusal.self) { try StrictJSON.topLevelKeys(of: Array(body.utf8)) }
        try #require(refusal.code == .badJSON)
        for language in Language.allCases {
            #expect(!Texts.sentence(refusal, in: language).contains("reason."))
        }
    }

    @Test func `every key that the code names has a sentence`() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
        let spoken = /(?:\.say|\.words)\(\s*"(?<key>[a-zA-Z0-9.\-]+)"/
        let verb = /\.verb\(\s*"[^"]+",\s*(?:nil|"[^"]+"),\s*"(?<key>[^"]+)"/
        var keys: Set<String> = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        where name.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)
            keys.formUnion(text.matches(of: spoken).map { String($0.key) })
            keys.formUnion(text.matches(of: verb).map { "help.\($0.key)" })
        }
        #expect(keys.count > 100)
        #expect(keys.filter { !Texts.has($0) }.sorted() == [])
    }

    private func places(_ text: String) -> Set<Int> {
        Set(text.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) })
    }
}
