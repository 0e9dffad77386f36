import Foundation
package import UMTAPI
import UMTDomain
import UMTStore

extension Application {
    /// The cars as calendar entries: how many get in where, and never who. The driver is named as the plan names one.
    package func readDrivingCalendar(_ ask: ReadDrivingCalendar, _ call: Call) throws -> Document {
        try reading(ask.region, .readDriving, call) { shelf, _ in
            let plan = try shelf.drivingPlan(ask.id)
            let desk = try DrivingDesk(ask.id, shelf, call)
            let names = try shelf.municipalities(.membership, on: plan.day)
            let places = Dictionary(names.map { ($0.municipality.id, $0.name ?? $0.municipality.key) }) {
                first, _ in first
            }
            let text = CalendarFile(
                events: plan.calendar(desk, places, in: call.language).events
            ).text
            return Document(
                Data(text.utf8), mediaType: "text/calendar; charset=utf-8",
                name: Texts.say("driving.file", [plan.day.description], in: call.language) + ".ics")
        }
    }
}

extension DrivingPlan {
    fileprivate func calendar(
        _ desk: DrivingDesk, _ places: [MunicipalityID: String], in language: Language
    ) -> DrivingCalendar {
        func say(_ key: String, _ words: [String]) -> String { Texts.say(key, words, in: language) }
        func name(_ place: MunicipalityID) -> String { places[place] ?? desk.keys[place] ?? "" }
        let end = Moment(arrival, on: day)
        let entries = (0..<mostCars).map { number in
            guard cars.indices.contains(number) else {
                return DrivingCalendar.Entry(
                    number: number + 1, start: end.adding(seconds: -60), end: end, title: nil,
                    place: name(destination), lines: [])
            }
            let car = cars[number]
            let stops = car.stops.map {
                say("driving.stop", [$0.at.description, name($0.municipality), String($0.riders.count)])
            }
            let driver = desk.shown(car.driver).map { say("driving.driver", [$0.name]) }
            let leaves = say("driving.leaves", [car.leaves.description, name(car.start)])
            let arrives = say("driving.arrives", [arrival.description, name(destination)])
            return DrivingCalendar.Entry(
                number: number + 1, start: Moment(car.leaves, on: day), end: end,
                title: say("driving.title", [String(number + 1), name(car.start), name(destination)]),
                place: name(car.start),
                lines: [driver, leaves].compactMap(\.self) + stops + [arrives, say("driving.home", [])])
        }
        return DrivingCalendar(self, calledOff: say("driving.calledOff", []), entries: entries)
    }
}
