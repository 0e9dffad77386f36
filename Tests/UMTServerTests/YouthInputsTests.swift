import Foundation
import Testing
import UMTAPI
import UMTDomain

/// No input disappears.
@Suite struct YouthInputsTests {
    private let hall: Hall

    init() async throws { hall = try await Hall() }

    private func recorded(_ text: String = "Ingen buss", day: String = "2026-11-10") async -> Hall.Answer {
        await hall.post(
            Hall.home + "/inputs", as: "youth-member",
            """
            {"council":"ungdomsrad-senja","channel":"school-visit","heldOn":"\(day)","place":"Finnsnes ungdomsskole",
            "reach":84,"text":"\(text)"}
            """)
    }

    private func settle(_ id: String, _ body: String, as who: String = "youth-member") async -> Hall.Answer {
        await hall.post("\(Hall.home)/inputs/\(id)/outcome", as: who, body)
    }

    @Test func `input waits until somebody says what became of it`() async throws {
        let input = await recorded()
        #expect(input.status == 201)
        let id = try #require(input["id"]?.text)
        #expect(input["state"]?.text == "open")
        for who in ["youth-member", "municipal-coordinator", "regional-coordinator"] {
            let waiting = (await hall.get(Hall.home + "/inbox", as: who))["waiting"]?.list
            #expect(waiting?.first?["kind"]?.text == "input" && waiting?.first?["case"]?.text == id, "\(who)")
            let list = await hall.get(Hall.home + "/inputs?open=true", as: who)
            #expect(list["inputs"]?.list?.count == 1 && list["open"]?.number == 1)
        }
        #expect(await settle(id, "{}").code == "eitherOr")
        #expect(await settle(id, #"{"case":"MT-2026-9"}"#).status == 404)
        let noted = await settle(id, #"{"sentence":"Skolen ordner det."}"#)
        #expect(noted["state"]?.text == "noted")
        #expect(await settle(id, #"{"sentence":"En gang til."}"#).code == "alreadySettled")
        #expect((await hall.get(Hall.home + "/inbox", as: "youth-member"))["waiting"]?.list?.isEmpty == true)
        let list = await hall.get(Hall.home + "/inputs", as: "youth-member")
        #expect(list["inputs"]?.list?.count == 1 && list["open"]?.number == 0)
        #expect(
            (await hall.get(Hall.home + "/inputs?open=true", as: "youth-member"))["inputs"]?.list?.isEmpty
                == true)
    }

    @Test func `input becomes a case, which tells where it comes from`() async throws {
        let id = try #require(await recorded()["id"]?.text)
        let raised = try await hall.make("/cases", #"{"council":"ungdomsrad-senja","title":"Nattbuss"}"#)
        let number = try #require(raised["number"]?.text)
        let settled = await settle(id, #"{"case":"\#(number)"}"#)
        #expect(settled["state"]?.text == "raised" && settled["case"]?.text == number)
        let view = await hall.get("\(Hall.home)/cases/\(number)", as: "youth-member")
        #expect(view["journey"]?.list?.last?["sentence"]?.text?.contains("skolebesøk 2026-11-10") == true)
        #expect(view["version"]?.number == 2)
        let other = try await hall.make("/cases", #"{"council":"ungdomsrad-bardu","title":"Lys"}"#)
        let second = try #require(await recorded()["id"]?.text)
        #expect(await settle(second, #"{"case":"\#(other["number"]?.text ?? "")"}"#).status == 404)
    }

    @Test func `input is its council's and the coordinators', page by page, the latest day first`()
        async throws
    {
        let days = ["2026-11-10", "2026-10-01", "2026-11-12", "2026-11-10"]
        for day in days { #expect(await recorded(day: day).status == 201) }
        for who in ["mayor", "case-officer", "reader"] {
            #expect(await hall.get(Hall.home + "/inputs", as: who).status == 403)
        }
        let id = try #require(await recorded(day: "2026-09-01")["id"]?.text)
        for who in ["bardu-member", "bardu-coordinator"] {
            #expect((await hall.get(Hall.home + "/inputs", as: who))["inputs"]?.list?.isEmpty == true)
            #expect(await hall.get("\(Hall.home)/inputs/\(id)", as: who).status == 404)
            #expect(await settle(id, #"{"sentence":"X"}"#, as: who).status == 404)
        }
        var (read, mark): ([String], String?) = ([], nil)
        repeat {
            let page = await hall.get(
                "\(Hall.home)/inputs?limit=2" + (mark.map { "&after=\($0)" } ?? ""), as: "youth-member")
            read += page["inputs"]?.list?.compactMap { $0["heldOn"]?.text } ?? []
            mark = page["next"]?.text
        } while mark != nil && read.count < 20
        #expect(read == (days + ["2026-09-01"]).sorted(by: >))
    }

    @Test func `what cannot be is refused by name`() async throws {
        #expect(await recorded(day: "2026-12-01").code == "inTheFuture")
        #expect(await recorded("").code == "textEmpty")
        let body = #""council":"kommune-senja","channel":"digital","place":"Nett","text":"Buss""#
        #expect(
            await hall.post(Hall.home + "/inputs", as: "regional-coordinator", "{\(body),\"reach\":4}").code
                == "notACouncil")
        let own = body.replacing("kommune-", with: "ungdomsrad-")
        let negative = await hall.post(Hall.home + "/inputs", as: "youth-member", "{\(own),\"reach\":-1}")
        #expect(negative.status == 400 && negative["field"]?.text == "reach")
    }
}
