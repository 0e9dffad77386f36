import Foundation
import HTTPTypes
import Testing
import UMTAPI
import UMTApplication
import UMTDomain
import UMTStore

/// What the desk says beside the answer itself: editions, caches, faults.
@Suite struct AnswerTests {
    private static let coordinator = "regional-coordinator"
    private static let people = Hall.home + "/people"
    private static let person =
        #"{"number":"MT-301","name":"Åse Kråkmo","birthYear":2009,"municipality":"senja"}"#

    @Test func `a reader with the newest edition gets no second copy`() async throws {
        let hall = try await Hall()
        try await hall.make("/people", Self.person)
        let path = Self.people + "/MT-301"
        let first = await hall.get(path, as: Self.coordinator)
        let tag = try #require(first.tag)
        let again = await hall.get(path, as: Self.coordinator, ["If-None-Match": tag])
        #expect(again.status == 304)
        #expect(again.bytes.isEmpty)
        #expect(again.tag == tag)
        #expect(again.fields[.contentLength] == nil)
        let other = await hall.get(path, as: Self.coordinator, ["If-None-Match": "\"0-x\""])
        #expect(other.status == 200)
        #expect(other.bytes == first.bytes)
    }

    @Test func `an edition has another tag for another reader and in another language`() async throws {
        let hall = try await Hall()
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Nattbuss"}"#)
        let path = Hall.home + "/cases/" + (try #require(raised["number"]?.text))
        let tags = [
            await hall.get(path, as: Self.coordinator).tag, await hall.get(path, as: "reader").tag,
            await hall.get(path, as: "municipal-coordinator").tag,
            await hall.get(path, as: Self.coordinator, ["Accept-Language": "en"]).tag,
        ]
        #expect(Set(tags.compactMap(\.self)).count == 4)
    }

    @Test func `what is not for everybody is not kept in shared caches`() async throws {
        let hall = try await Hall()
        let mine = await hall.get(Hall.home + "/bodies", as: "reader")
        #expect(mine.fields[.cacheControl] == "private, no-cache")
        #expect(mine.fields[.vary]?.contains("Authorization") == true)
        let open = await hall.get(Hall.home + "/bodies")
        #expect(open.fields[.cacheControl] == "no-cache")
        #expect(open.fields[.xContentTypeOptions] == "nosniff")
    }

    @Test func `a national identity number is stored in no field`() async throws {
        let hall = try await Hall()
        let number = "17050910016"
        #expect(NationalIdentityNumber.isHidden(in: number))
        for (path, body) in [
            ("/people", #"{"name":"Åse \#(number)","birthYear":2009,"municipality":"senja"}"#),
            ("/people", #"{"number":"\#(number)","name":"Åse","birthYear":2009,"municipality":"senja"}"#),
            ("/meetings", #"{"body":"fellesmote","day":"2026-11-20","title":"170509 10016"}"#),
        ] {
            let answer = await hall.post(Hall.home + path, as: Self.coordinator, body)
            #expect(answer.status == 422)
            #expect(answer.code == "nationalIdentityNumber")
            #expect(String(decoding: answer.bytes, as: UTF8.self).contains("17050") == false)
        }
        #expect(try await hall.count("people") == 0)
        #expect(try await hall.count("meetings") == 0)
    }

    @Test(arguments: ["2009.5", "1e30", "true", "\"2009\"", "[2009]"])
    func `a number that is not whole is refused by its field`(year: String) async throws {
        let body = #"{"name":"Ida","birthYear":\#(year),"municipality":"senja"}"#
        let answer = try await Hall.shared().post(Self.people, as: Self.coordinator, body)
        #expect(answer.status == 400)
        #expect(answer.code == "wrongType")
        #expect(answer["field"]?.text == "birthYear")
    }

    @Test func `a fault is told calmly, with an id and without its cause`() async throws {
        let hall = try await Hall()
        try hall.application.store.close()
        let answer = await hall.get(Hall.home + "/bodies")
        #expect(answer.status == 500)
        #expect(answer.code == "fault")
        let id = try #require(answer["fault"]?.text)
        #expect(Identifier<Hall>(id) != nil)
        #expect(answer["detail"]?.text?.contains(id) == true)
        let text = String(decoding: answer.bytes, as: UTF8.self).lowercased()
        for word in ["select", "sqlite", "grdb", "region_id", "misuse"] { #expect(!text.contains(word)) }
    }

    @Test func `lists are read page by page, and nobody is left out or met twice`() async throws {
        let hall = try await Hall()
        let names = ["Åse", "Ida", "Ørjan", "Ida", "Ærlend", "Zara", "aasta"]
        for name in names {
            try await hall.make("/people", #"{"name":"\#(name)","birthYear":2009,"municipality":"senja"}"#)
        }
        var (read, mark): ([String], String?) = ([], nil)
        repeat {
            let after = mark.map { "&after=\($0)" } ?? ""
            let page = await hall.get(Self.people + "?limit=2" + after, as: Self.coordinator)
            read += try #require(page["people"]?.list).compactMap { $0["name"]?.text }
            mark = page["next"]?.text
        } while mark != nil && read.count < 20
        #expect(read == ["Ida", "Ida", "Zara", "Ærlend", "Ørjan", "Åse", "aasta"])
        for (query, code) in [
            ("limit=0", "badValue"), ("limit=501", "badValue"), ("limit=x", "wrongType"),
            ("after=x", "badPageMark"),
        ] {
            let answer = await hall.get(Self.people + "?" + query, as: Self.coordinator)
            #expect(answer.status == 400)
            #expect(answer.code == code)
        }
    }
}
