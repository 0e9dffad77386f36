import Foundation
import Testing

@testable import UMTDomain

/// A message in its bytes, as other people's programs read them.
@Suite struct LettersTests {
    private func letter(_ subject: String, _ text: String = "Hei", to: String = "radet@senja.example")
        -> Letter
    {
        Letter(
            id: "06P7@umt.example", from: "umt@umt.example", to: to, subject: subject, text: text,
            madeAt: Moment("2026-11-21T10:05:09.000Z") ?? Moment(milliseconds: 0),
            unsubscribe: "https://umt.example/a/1")
    }

    private func lines(_ letter: Letter) -> [String] {
        String(decoding: letter.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test func `the head says when, from whom, to whom, and how to end it`() {
        let lines = lines(letter("MT-2026-5: sendt"))
        #expect(lines.first == "Date: Sat, 21 Nov 2026 10:05:09 +0000")
        #expect(lines.contains("Subject: MT-2026-5: sendt"))
        #expect(lines.contains("List-Unsubscribe: <https://umt.example/a/1>"))
        #expect(lines.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
        #expect(lines.contains("Message-ID: <06P7@umt.example>"))
    }

    @Test func `no value breaks out of its line`() {
        let lines = lines(letter("A\r\nBcc: x@y.example", to: "a@b.example\r\nBcc: x@y.example"))
        #expect(!lines.contains { $0.hasPrefix("Bcc:") })
        #expect(lines.filter { $0.hasPrefix("To:") } == ["To: a@b.exampleBcc:x@y.example"])
    }

    @Test(arguments: [
        "Ungdomsrådet i Senja", String(repeating: "Blåbærsyltetøy ", count: 40), "=?utf-8?Q?x?=", "👩‍👩‍👧‍👦 sammen",
        "",
    ])
    func `a subject of any letters is read back, in words of 75 characters`(subject: String) throws {
        let field = Letter.encodedWords(subject)
        let words = field.components(separatedBy: "\r\n ")
        var bytes = Data()
        for word in words where word.hasPrefix("=?") {
            #expect(word.utf8.count <= 75)
            let part = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            // Each word is whole by itself.
            #expect(String(data: part, encoding: .utf8) != nil)
            bytes += part
        }
        #expect(field.hasPrefix("=?") ? String(decoding: bytes, as: UTF8.self) == subject : field == subject)
    }

    @Test func `a text of any letters is read back, in lines of 76 characters`() throws {
        var random = SystemRandomNumberGenerator()
        let letters = Array("aæøå =.F\tß漢👍🏽-_\u{301}\n")
        for _ in 0..<300 {
            let text = String(
                (0..<Int.random(in: 0...400, using: &random)).map { _ in
                    letters[Int.random(in: 0..<letters.count, using: &random)]
                })
            let lines = Letter.quotedPrintable(text).components(separatedBy: "\r\n")
            #expect(
                lines.allSatisfy {
                    $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 128 } && !$0.hasPrefix(".")
                })
            #expect(!lines.contains { $0.hasSuffix(" ") || $0.hasSuffix("\t") })
            #expect(decoded(lines) == text + "\n")
        }
    }

    private func decoded(_ lines: [String]) -> String {
        let joined = lines.joined(separator: "\n").replacing("=\n", with: "")
        var bytes: [UInt8] = []
        var rest = Array(joined.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 61, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
