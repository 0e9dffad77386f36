import Foundation
package import UMTDomain

/// What a statement can be given and a column can hold.
enum Stored: Equatable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}

/// A value of the domain that has one form in a row.
protocol Bindable {
    var stored: Stored { get }
}

extension Int: Bindable { var stored: Stored { .integer(Int64(self)) } }
extension Int64: Bindable { var stored: Stored { .integer(self) } }
extension Bool: Bindable { var stored: Stored { .integer(self ? 1 : 0) } }
extension String: Bindable { var stored: Stored { .text(self) } }
extension Array: Bindable where Element == UInt8 { var stored: Stored { .bytes(self) } }
extension CivilDate: Bindable { var stored: Stored { .text(description) } }
extension Moment: Bindable { var stored: Stored { .integer(milliseconds) } }
extension Identifier: Bindable { var stored: Stored { .integer(raw) } }
extension Optional: Bindable where Wrapped: Bindable { var stored: Stored { self?.stored ?? .null } }
extension Bindable where Self: RawRepresentable, RawValue == String { var stored: Stored { .text(rawValue) } }

extension Period {
    /// The four columns of a period, in the order of the tables.
    var columns: [any Bindable] { [from.earliest, from.latest, until?.earliest, until?.latest] }
}
