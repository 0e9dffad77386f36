import Testing
import UMTAPI

/// Cases that began before they were kept here.
@Suite struct EarlierCasesTests {
    @Test func `a case keeps the days on which things happened`() async throws {
        let hall = try await Hall()
        let raised = try await hall.make(
            "/cases", #"{"council":"ungdomsrad-senja","title":"Lysløype","raisedOn":"2024-02-01"}"#)
        let number = try #require(raised["number"]?.text)
        #expect(number == "MT-2024-1")
        #expect(raised["raisedOn"]?.text == "2024-02-01")
        #expect(
            raised["journey"]?.list?.first?["sentence"]?.text
                == "Ungdomsrådet i Senja reiste saken 2024-02-01; den er ført inn her siden.")
        let path = "\(Hall.home)/cases/\(number)/sendings"
        let early = await hall.post(
            path, as: "regional-coordinator", #"{"to":"kommune-senja","receivedOn":"2024-01-31"}"#)
        #expect(early.code == "dayBefore")
        let sent = try await hall.make(
            "/cases/\(number)/sendings", #"{"to":"kommune-senja","receivedOn":"2024-02-22"}"#)
        #expect(sent["state"]?.text == "long-overdue")
        #expect(sent["sendings"]?.list?.first?["due"]?.text == "2024-03-21")
        let sending = try #require(sent["sendings"]?.list?.first?["id"]?.text)
        let onward = "\(Hall.home)/sendings/\(sending)/forwardings"
        func forward(_ day: String) async -> Hall.Answer {
            await hall.post(
                onward, as: "regional-coordinator",
                #"{"to":["kommunestyre-senja"],"sentence":"De bestemmer.","receivedOn":"\#(day)"}"#)
        }
        #expect(await forward("2024-02-21").code == "dayBefore")
        #expect(await forward("2026-11-22").code == "inTheFuture")
        let forwarded = await forward("2024-03-25")
        let told = forwarded["sendings"]?.list?.map { $0["endedOn"]?.text ?? $0["receivedOn"]?.text }
        #expect(told == ["2024-03-25", "2024-03-25"])
        let next = try #require(forwarded["sendings"]?.list?.last?["id"]?.text)
        try await hall.make(
            "/sendings/\(next)/answers",
            #"{"answeredOn":"2024-04-02","outcomes":[{"ask":1,"outcome":"granted","reason":"Ja"}]}"#)
        func promise(_ day: String) async -> Hall.Answer {
            await hall.post(
                "\(Hall.home)/sendings/\(next)/promises", as: "regional-coordinator",
                #"{"text":"Lys i løypa","due":"2024-10-01","promisedOn":"\#(day)"}"#)
        }
        #expect(await promise("2024-04-01").code == "dayBefore")
        #expect(await promise("2024-10-02").code == "dueInThePast")
        let promised = await promise("2024-04-02")
        #expect(promised["promises"]?.list?.first?["state"]?.text == "broken")
        let kept = try #require(promised["promises"]?.list?.first?["id"]?.text)
        func deliver(_ day: String, _ percent: Int) async -> Hall.Answer {
            await hall.post(
                "\(Hall.home)/promises/\(kept)/deliveries", as: "regional-coordinator",
                #"{"percent":\#(percent),"sentence":"Lyset er på","reportedOn":"\#(day)"}"#)
        }
        #expect(await deliver("2024-04-01", 100).code == "dayBefore")
        #expect(await deliver("2024-09-01", 50).status == 201)
        #expect(await deliver("2024-08-31", 100).code == "dayBefore")
        let delivered = await deliver("2024-09-30", 100)
        #expect(delivered["promises"]?.list?.first?["state"]?.text == "delivered")
        let figures = await hall.get("\(Hall.home)/statistics?from=2024-01-01&until=2025-01-01")
        #expect(figures["total"]?["raised"] == .integer(1))
    }

    @Test func `a day to come and a draft from before are refused by their field`() async throws {
        let hall = try await Hall()
        for (more, code) in [
            (#""raisedOn":"2027-01-01""#, "inTheFuture"),
            (#""raisedOn":"2024-01-01","draft":true"#, "eitherOr"),
        ] {
            let answer = await hall.post(
                Hall.home + "/cases", as: "regional-coordinator",
                #"{"council":"ungdomsrad-senja","title":"Lys",\#(more)}"#)
            #expect(answer.code == code && answer["field"]?.text == "raisedOn")
        }
        let today = try await hall.make(
            "/cases", #"{"council":"ungdomsrad-senja","title":"Lys","raisedOn":"2026-11-21","draft":true}"#)
        #expect(today["state"]?.text == "draft")
    }
}
