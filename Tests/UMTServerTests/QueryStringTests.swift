import Testing
import UMTDomain
import UMTServer

@Suite struct QueryStringTests {
    @Test(arguments: [
        ("", []), ("a=1", ["a|1"]), ("b=2&a=1", ["b|2", "a|1"]), ("&&a=1&&b=2&", ["a|1", "b|2"]),
        ("a", ["a|"]), ("a=", ["a|"]), ("a=b=c", ["a|b=c"]), ("q=bil+og%20buss", ["q|bil og buss"]),
        ("q=1%2B1%26%3d", ["q|1+1&="]), ("n%C3%A5=%c3%a5", ["nå|å"]), ("q=å", ["q|å"]),
        ("A=1&a=2", ["A|1", "a|2"]),
        ("q=%2525", ["q|%25"]), ("q=\u{301}&\u{301}=1", ["q|\u{301}", "\u{301}|1"]),
        ("q=%EF%BF%BD", ["q|\u{FFFD}"]),
    ])
    func `a query is read to the letter`(text: String, fields: [String]) throws {
        #expect(try QueryString.parse(text).map { "\($0.name)|\($0.value)" } == fields)
        #expect(try QueryString.parse(text[...]).count == fields.count)
    }

    @Test(arguments: [
        "%zz", "%", "%4", "%4g", "a%", "%%41", "%C3", "%C3%", "%E5", "%C0%80", "%ED%A0%80", "%F5%80%80%80",
        "%00", "\0",
        "%u0061", "\u{FFFD}",
    ])
    func `a value that cannot be read is refused by name`(value: String) {
        let refusal = Refusal.badValue(value, field: "qå", wanted: "%C3%A5")
        #expect(throws: refusal) { try QueryString.parse("ok=1&q%C3%A5=\(value)") }
        #expect(throws: Refusal.badValue(value, field: value, wanted: "%C3%A5")) {
            try QueryString.parse("\(value)=1")
        }
        #expect(throws: Refusal.badValue(value, wanted: "%C3%A5")) { try QueryString.decodePath(value[...]) }
    }

    @Test(arguments: ["a=1&a=1", "a=1&b=2&%61=3", "a&a"])
    func `a name given twice is refused`(text: String) {
        #expect(throws: Refusal(.duplicateField, field: "a")) { try QueryString.parse(text) }
    }

    @Test func `a value without a name is refused`() {
        #expect(throws: Refusal.badValue("=1", wanted: "name=value")) { try QueryString.parse("a=1&=1") }
    }

    @Test(arguments: [
        ("M%C3%A5lselv", "Målselv"), ("a+b", "a+b"), ("%2525", "%25"), ("a%2Fb", "a/b"), ("", ""),
        ("%2e%2E", ".."),
    ])
    func `a path segment is decoded once`(segment: String, text: String) throws {
        #expect(try QueryString.decodePath(segment[...]) == text)
    }
}
