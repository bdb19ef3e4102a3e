export { hostInfo, onOfficeReady, REQUIRED_EXCEL_API, type HostInfo, type Platform, type Readiness } from "./host";
export { excelPort, type ExcelPortOptions } from "./port";
