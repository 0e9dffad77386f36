package import UMTDomain

/// Every sentence that people read, in each language: of problem+json, of the command line and of the pages.
package enum Texts {
    typealias Sentence = (nb: String, en: String)

    /// The sentence under a key, with `{0}`, `{1}` … filled; a key without a sentence shows itself.
    package static func say(_ key: String, _ arguments: [String] = [], in language: Language) -> String {
        guard let sentence = table[key] else { return key }
        return fill(language == .en ? sentence.en : sentence.nb, arguments)
    }

    // In one pass, so that what fills a place is never filled itself.
    private static func fill(_ sentence: String, _ arguments: [String]) -> String {
        var pieces = sentence.split(separator: "{", omittingEmptySubsequences: false)[...]
        var text = String(pieces.popFirst() ?? "")
        for piece in pieces {
            if let place = piece.first?.wholeNumberValue, piece.dropFirst().first == "}",
                arguments.indices.contains(place)
            {
                text += arguments[place] + piece.dropFirst(2)
            } else {
                text += "{" + piece
            }
        }
        return text
    }

    package static func has(_ key: String) -> Bool { table[key] != nil }

    /// The refusal in one sentence, which begins with the field at fault where there is one.
    package static func sentence(_ refusal: Refusal, in language: Language) -> String {
        var arguments = refusal.arguments
        if refusal.code == .notFound, let noun = arguments.first {
            arguments[0] = say("noun.\(noun)", in: language)
        }
        if refusal.code == .importUsed, let use = arguments.last {
            arguments[arguments.count - 1] = say("use.\(use)", in: language)
        }
        if refusal.code == .notAllowed, arguments.count == 2 {
            arguments = [word(arguments[0], in: language), say("deed.\(arguments[1])", in: language)]
        }
        if [.functionTaken, .nobodyVoted, .meetingState, .webhookState].contains(refusal.code),
            let name = arguments.first
        {
            arguments[0] = word(name, in: language)
        }
        if [.unreadableFile, .badJSON, .webhookAddress].contains(refusal.code), let reason = arguments.last {
            arguments[arguments.count - 1] = say("reason.\(reason)", in: language)
        }
        if refusal.code == .wrongType, let kind = arguments.first {
            arguments = [
                has("type.\(kind)")
                    ? say("type.\(kind)", in: language) : say("type.word", [kind], in: language)
            ]
        }
        if refusal.code == .stepNotOpen, arguments.count == 3 {
            let open = arguments[2].split(separator: " ").map { word("step.\($0)", in: language) }
            arguments = [
                word("step.\(arguments[0])", in: language), word(arguments[1], in: language),
                open.joined(separator: ", "),
            ]
        }
        if refusal.code == .sendingEnded, let kind = arguments.first {
            arguments[0] = word(kind, in: language)
        }
        if refusal.code == .caseTakesNone, arguments.count == 2 {
            arguments[1] = word(arguments[1], in: language)
        }
        let sentence = say("refusal.\(refusal.code.rawValue)", arguments, in: language)
        return refusal.field.map { "\($0): \(sentence)" } ?? sentence
    }

    package static func title(of code: Refusal.Code, in language: Language) -> String {
        say("status.\(code.httpStatus)", in: language)
    }

    /// A word of a closed list (role, outcome, state …) as people read it.
    package static func word(_ raw: String, in language: Language) -> String {
        has("word.\(raw)") ? say("word.\(raw)", in: language) : raw
    }

    /// The sentences of each part. A key stands once: of two, one would never be read.
    static let parts: [[String: Sentence]] = [
        refusals, statuses, nouns, words, steps, commands, headings, helps, mandateTexts, documentTexts,
        trainingTexts, coordinatorTexts, contactTexts, councilTexts, electionTexts, findingTexts,
        importTexts, exportTexts, privacyTexts, ruleTexts, clockTexts, searchTexts, answerTexts,
        pageTexts, statisticsTexts, processTexts, outwardTexts, ledgerTexts,
        kindTexts, kindHelps, drivingTexts,
        meetingTexts, speakerTexts, minutesTexts, attendanceTexts, annualReportTexts, briefingTexts,
        webhookTexts, webhookHelps, calendarTexts, packTexts,
    ]

    static let table: [String: Sentence] = parts.reduce(into: [:]) { table, part in
        table.merge(part) { first, _ in first }
    }
}
