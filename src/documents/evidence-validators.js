// Generated from schemas/ by `npm run generate`. Do not edit.
import module0 from 'ajv-formats/dist/formats.js';

export const isEvidence = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:fsm-check:1:evidence","type":"object","required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"const":"https://in-toto.io/Statement/v1"},"subject":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/Subject"}},"predicateType":{"const":"https://in-toto.io/attestation/test-result/v0.1"},"predicate":{"$ref":"#/definitions/TestResult"}},"definitions":{"Answer":{"type":"object","additionalProperties":false,"required":["schemaVersion","tool","rules","asOf","asked","programme","record","unread","gates","errors","verdict","exitCode"],"properties":{"schemaVersion":{"const":"1.0"},"tool":{"$ref":"#/definitions/Tool"},"rules":{"allOf":[{"$ref":"#/definitions/Sha256"}]},"asOf":{"type":"string","format":"date"},"asked":{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"enum":["gate","status"]},"gate":{"enum":["pit","sit","user-testing"]},"stage":{"enum":["entry","completion","publication"]},"release":{"type":"string"},"subSystem":{"type":"string"}}},"programme":{"type":"string"},"record":{"$ref":"#/definitions/Origin"},"unread":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","because"],"properties":{"name":{"type":"string"},"because":{"type":"string"}}}},"gates":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/JudgedGate"}},"errors":{"type":"array","items":{"$ref":"#/definitions/RecordError"}},"verdict":{"enum":["open","blocked","passed","breached","not-applicable","valid","invalid"]},"exitCode":{"enum":[0,1]}}},"CriterionStatus":{"enum":["met","unmet","unproven","not-applicable"]},"GateStatus":{"enum":["open","blocked","passed","breached","not-applicable"]},"JudgedGate":{"type":"object","additionalProperties":false,"required":["title","status","criteria"],"properties":{"title":{"type":"string"},"status":{"$ref":"#/definitions/GateStatus"},"criteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","status"],"properties":{"rule":{"type":"string"},"status":{"$ref":"#/definitions/CriterionStatus"}}}}}},"Origin":{"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"enum":["files","index","commit"]},"repository":{"type":"object","additionalProperties":false,"required":["root","state"],"properties":{"root":{"type":"string"},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"state":{"enum":["clean","dirty"]}}}}},"RecordError":{"type":"object","additionalProperties":false,"required":["rule","file"],"properties":{"rule":{"type":"string"},"file":{"type":"string"}}},"Sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"Subject":{"type":"object","required":["name","digest"],"properties":{"name":{"type":"string"},"digest":{"type":"object","required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/definitions/Sha256"},"gitBlob":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}}}}},"TestResult":{"type":"object","required":["result","configuration","passedTests","warnedTests","failedTests","fsmCheck"],"properties":{"result":{"enum":["PASSED","WARNED","FAILED"]},"configuration":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"uri":{"type":"string"},"digest":{"type":"object","required":["sha256"],"properties":{"sha256":{"$ref":"#/definitions/Sha256"}}}}}},"passedTests":{"type":"array","items":{"type":"string"}},"warnedTests":{"type":"array","items":{"type":"string"}},"failedTests":{"type":"array","items":{"type":"string"}},"fsmCheck":{"$ref":"#/definitions/Answer"}}},"Tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"fsm-check"},"version":{"type":"string"}}}}};
const schema12 = {"type":"object","required":["name","digest"],"properties":{"name":{"type":"string"},"digest":{"type":"object","required":["sha256","gitBlob"],"properties":{"sha256":{"$ref":"#/definitions/Sha256"},"gitBlob":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}}}}};
const schema13 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.digest === undefined) && (missing0 = "digest"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate11.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data1 = data.digest;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.sha256 === undefined) && (missing1 = "sha256")) || ((data1.gitBlob === undefined) && (missing1 = "gitBlob"))){
validate11.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.sha256 !== undefined){
let data2 = data1.sha256;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate11.errors = [{instancePath:instancePath+"/digest/sha256",schemaPath:"#/definitions/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/digest/sha256",schemaPath:"#/definitions/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.gitBlob !== undefined){
let data3 = data1.gitBlob;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
validate11.errors = [{instancePath:instancePath+"/digest/gitBlob",schemaPath:"#/properties/digest/properties/gitBlob/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/digest/gitBlob",schemaPath:"#/properties/digest/properties/gitBlob/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","required":["result","configuration","passedTests","warnedTests","failedTests","fsmCheck"],"properties":{"result":{"enum":["PASSED","WARNED","FAILED"]},"configuration":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"uri":{"type":"string"},"digest":{"type":"object","required":["sha256"],"properties":{"sha256":{"$ref":"#/definitions/Sha256"}}}}}},"passedTests":{"type":"array","items":{"type":"string"}},"warnedTests":{"type":"array","items":{"type":"string"}},"failedTests":{"type":"array","items":{"type":"string"}},"fsmCheck":{"$ref":"#/definitions/Answer"}}};
const schema16 = {"type":"object","additionalProperties":false,"required":["schemaVersion","tool","rules","asOf","asked","programme","record","unread","gates","errors","verdict","exitCode"],"properties":{"schemaVersion":{"const":"1.0"},"tool":{"$ref":"#/definitions/Tool"},"rules":{"allOf":[{"$ref":"#/definitions/Sha256"}]},"asOf":{"type":"string","format":"date"},"asked":{"type":"object","additionalProperties":false,"required":["command"],"properties":{"command":{"enum":["gate","status"]},"gate":{"enum":["pit","sit","user-testing"]},"stage":{"enum":["entry","completion","publication"]},"release":{"type":"string"},"subSystem":{"type":"string"}}},"programme":{"type":"string"},"record":{"$ref":"#/definitions/Origin"},"unread":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","because"],"properties":{"name":{"type":"string"},"because":{"type":"string"}}}},"gates":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/JudgedGate"}},"errors":{"type":"array","items":{"$ref":"#/definitions/RecordError"}},"verdict":{"enum":["open","blocked","passed","breached","not-applicable","valid","invalid"]},"exitCode":{"enum":[0,1]}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"fsm-check"},"version":{"type":"string"}}};
const schema19 = {"type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"enum":["files","index","commit"]},"repository":{"type":"object","additionalProperties":false,"required":["root","state"],"properties":{"root":{"type":"string"},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"state":{"enum":["clean","dirty"]}}}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["rule","file"],"properties":{"rule":{"type":"string"},"file":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;
const formats0 = module0.fullFormats.date;
const schema20 = {"type":"object","additionalProperties":false,"required":["title","status","criteria"],"properties":{"title":{"type":"string"},"status":{"$ref":"#/definitions/GateStatus"},"criteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","status"],"properties":{"rule":{"type":"string"},"status":{"$ref":"#/definitions/CriterionStatus"}}}}}};
const schema21 = {"enum":["open","blocked","passed","breached","not-applicable"]};
const schema22 = {"enum":["met","unmet","unproven","not-applicable"]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) && (missing0 = "title")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.criteria === undefined) && (missing0 = "criteria"))){
validate15.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "status")) || (key0 === "criteria"))){
validate15.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(typeof data.title !== "string"){
validate15.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs4 = errors;
if(!(((((data1 === "open") || (data1 === "blocked")) || (data1 === "passed")) || (data1 === "breached")) || (data1 === "not-applicable"))){
validate15.errors = [{instancePath:instancePath+"/status",schemaPath:"#/definitions/GateStatus/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.criteria !== undefined){
let data2 = data.criteria;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.rule === undefined) && (missing1 = "rule")) || ((data3.status === undefined) && (missing1 = "status"))){
validate15.errors = [{instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "rule") || (key1 === "status"))){
validate15.errors = [{instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.rule !== undefined){
const _errs11 = errors;
if(typeof data3.rule !== "string"){
validate15.errors = [{instancePath:instancePath+"/criteria/" + i0+"/rule",schemaPath:"#/properties/criteria/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.status !== undefined){
let data5 = data3.status;
const _errs13 = errors;
if(!((((data5 === "met") || (data5 === "unmet")) || (data5 === "unproven")) || (data5 === "not-applicable"))){
validate15.errors = [{instancePath:instancePath+"/criteria/" + i0+"/status",schemaPath:"#/definitions/CriterionStatus/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/criteria/" + i0,schemaPath:"#/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.asOf === undefined) && (missing0 = "asOf"))) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.programme === undefined) && (missing0 = "programme"))) || ((data.record === undefined) && (missing0 = "record"))) || ((data.unread === undefined) && (missing0 = "unread"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.errors === undefined) && (missing0 = "errors"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))){
validate14.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
validate14.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if("1.0" !== data.schemaVersion){
validate14.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "1.0"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate14.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/definitions/Tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate14.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/definitions/Tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.name !== undefined){
const _errs7 = errors;
if("fsm-check" !== data1.name){
validate14.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/definitions/Tool/properties/name/const",keyword:"const",params:{allowedValue: "fsm-check"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.version !== undefined){
const _errs8 = errors;
if(typeof data1.version !== "string"){
validate14.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/definitions/Tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/definitions/Tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data4 = data.rules;
const _errs10 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate14.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/definitions/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/definitions/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data5 = data.asOf;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate14.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asked !== undefined){
let data6 = data.asked;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((data6.command === undefined) && (missing2 = "command")){
validate14.errors = [{instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key2 in data6){
if(!(((((key2 === "command") || (key2 === "gate")) || (key2 === "stage")) || (key2 === "release")) || (key2 === "subSystem"))){
validate14.errors = [{instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.command !== undefined){
let data7 = data6.command;
const _errs19 = errors;
if(!((data7 === "gate") || (data7 === "status"))){
validate14.errors = [{instancePath:instancePath+"/asked/command",schemaPath:"#/properties/asked/properties/command/enum",keyword:"enum",params:{allowedValues: schema16.properties.asked.properties.command.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.gate !== undefined){
let data8 = data6.gate;
const _errs20 = errors;
if(!(((data8 === "pit") || (data8 === "sit")) || (data8 === "user-testing"))){
validate14.errors = [{instancePath:instancePath+"/asked/gate",schemaPath:"#/properties/asked/properties/gate/enum",keyword:"enum",params:{allowedValues: schema16.properties.asked.properties.gate.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.stage !== undefined){
let data9 = data6.stage;
const _errs21 = errors;
if(!(((data9 === "entry") || (data9 === "completion")) || (data9 === "publication"))){
validate14.errors = [{instancePath:instancePath+"/asked/stage",schemaPath:"#/properties/asked/properties/stage/enum",keyword:"enum",params:{allowedValues: schema16.properties.asked.properties.stage.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.release !== undefined){
const _errs22 = errors;
if(typeof data6.release !== "string"){
validate14.errors = [{instancePath:instancePath+"/asked/release",schemaPath:"#/properties/asked/properties/release/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.subSystem !== undefined){
const _errs24 = errors;
if(typeof data6.subSystem !== "string"){
validate14.errors = [{instancePath:instancePath+"/asked/subSystem",schemaPath:"#/properties/asked/properties/subSystem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.programme !== undefined){
const _errs26 = errors;
if(typeof data.programme !== "string"){
validate14.errors = [{instancePath:instancePath+"/programme",schemaPath:"#/properties/programme/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
let data13 = data.record;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if((data13.source === undefined) && (missing3 = "source")){
validate14.errors = [{instancePath:instancePath+"/record",schemaPath:"#/definitions/Origin/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key3 in data13){
if(!((key3 === "source") || (key3 === "repository"))){
validate14.errors = [{instancePath:instancePath+"/record",schemaPath:"#/definitions/Origin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data13.source !== undefined){
let data14 = data13.source;
const _errs32 = errors;
if(!(((data14 === "files") || (data14 === "index")) || (data14 === "commit"))){
validate14.errors = [{instancePath:instancePath+"/record/source",schemaPath:"#/definitions/Origin/properties/source/enum",keyword:"enum",params:{allowedValues: schema19.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.repository !== undefined){
let data15 = data13.repository;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if(((data15.root === undefined) && (missing4 = "root")) || ((data15.state === undefined) && (missing4 = "state"))){
validate14.errors = [{instancePath:instancePath+"/record/repository",schemaPath:"#/definitions/Origin/properties/repository/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key4 in data15){
if(!(((key4 === "root") || (key4 === "commit")) || (key4 === "state"))){
validate14.errors = [{instancePath:instancePath+"/record/repository",schemaPath:"#/definitions/Origin/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.root !== undefined){
const _errs36 = errors;
if(typeof data15.root !== "string"){
validate14.errors = [{instancePath:instancePath+"/record/repository/root",schemaPath:"#/definitions/Origin/properties/repository/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.commit !== undefined){
let data17 = data15.commit;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
validate14.errors = [{instancePath:instancePath+"/record/repository/commit",schemaPath:"#/definitions/Origin/properties/repository/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/record/repository/commit",schemaPath:"#/definitions/Origin/properties/repository/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.state !== undefined){
let data18 = data15.state;
const _errs40 = errors;
if(!((data18 === "clean") || (data18 === "dirty"))){
validate14.errors = [{instancePath:instancePath+"/record/repository/state",schemaPath:"#/definitions/Origin/properties/repository/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.repository.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/record/repository",schemaPath:"#/definitions/Origin/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/record",schemaPath:"#/definitions/Origin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread !== undefined){
let data19 = data.unread;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
var valid9 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs43 = errors;
if(errors === _errs43){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if(((data20.name === undefined) && (missing5 = "name")) || ((data20.because === undefined) && (missing5 = "because"))){
validate14.errors = [{instancePath:instancePath+"/unread/" + i0,schemaPath:"#/properties/unread/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key5 in data20){
if(!((key5 === "name") || (key5 === "because"))){
validate14.errors = [{instancePath:instancePath+"/unread/" + i0,schemaPath:"#/properties/unread/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data20.name !== undefined){
const _errs46 = errors;
if(typeof data20.name !== "string"){
validate14.errors = [{instancePath:instancePath+"/unread/" + i0+"/name",schemaPath:"#/properties/unread/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data20.because !== undefined){
const _errs48 = errors;
if(typeof data20.because !== "string"){
validate14.errors = [{instancePath:instancePath+"/unread/" + i0+"/because",schemaPath:"#/properties/unread/items/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/unread/" + i0,schemaPath:"#/properties/unread/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs43 === errors;
if(!valid9){
break;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data23 = data.gates;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data23)){
if(data23.length < 1){
validate14.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid11 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs52 = errors;
if(!(validate15(data23[i1], {instancePath:instancePath+"/gates/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid11 = _errs52 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data25 = data.errors;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data25)){
var valid12 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing6;
if(((data26.rule === undefined) && (missing6 = "rule")) || ((data26.file === undefined) && (missing6 = "file"))){
validate14.errors = [{instancePath:instancePath+"/errors/" + i2,schemaPath:"#/definitions/RecordError/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs58 = errors;
for(const key6 in data26){
if(!((key6 === "rule") || (key6 === "file"))){
validate14.errors = [{instancePath:instancePath+"/errors/" + i2,schemaPath:"#/definitions/RecordError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs58 === errors){
if(data26.rule !== undefined){
const _errs59 = errors;
if(typeof data26.rule !== "string"){
validate14.errors = [{instancePath:instancePath+"/errors/" + i2+"/rule",schemaPath:"#/definitions/RecordError/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs59 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data26.file !== undefined){
const _errs61 = errors;
if(typeof data26.file !== "string"){
validate14.errors = [{instancePath:instancePath+"/errors/" + i2+"/file",schemaPath:"#/definitions/RecordError/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs61 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/errors/" + i2,schemaPath:"#/definitions/RecordError/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data29 = data.verdict;
const _errs63 = errors;
if(!(((((((data29 === "open") || (data29 === "blocked")) || (data29 === "passed")) || (data29 === "breached")) || (data29 === "not-applicable")) || (data29 === "valid")) || (data29 === "invalid"))){
validate14.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema16.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data30 = data.exitCode;
const _errs64 = errors;
if(!((data30 === 0) || (data30 === 1))){
validate14.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema16.properties.exitCode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.result === undefined) && (missing0 = "result")) || ((data.configuration === undefined) && (missing0 = "configuration"))) || ((data.passedTests === undefined) && (missing0 = "passedTests"))) || ((data.warnedTests === undefined) && (missing0 = "warnedTests"))) || ((data.failedTests === undefined) && (missing0 = "failedTests"))) || ((data.fsmCheck === undefined) && (missing0 = "fsmCheck"))){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.result !== undefined){
let data0 = data.result;
const _errs1 = errors;
if(!(((data0 === "PASSED") || (data0 === "WARNED")) || (data0 === "FAILED"))){
validate13.errors = [{instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{allowedValues: schema14.properties.result.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.configuration !== undefined){
let data1 = data.configuration;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.name === undefined) && (missing1 = "name")){
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0,schemaPath:"#/properties/configuration/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.name !== undefined){
const _errs6 = errors;
if(typeof data2.name !== "string"){
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0+"/name",schemaPath:"#/properties/configuration/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.uri !== undefined){
const _errs8 = errors;
if(typeof data2.uri !== "string"){
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0+"/uri",schemaPath:"#/properties/configuration/items/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.digest !== undefined){
let data5 = data2.digest;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((data5.sha256 === undefined) && (missing2 = "sha256")){
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0+"/digest",schemaPath:"#/properties/configuration/items/properties/digest/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data5.sha256 !== undefined){
let data6 = data5.sha256;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0+"/digest/sha256",schemaPath:"#/definitions/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0+"/digest/sha256",schemaPath:"#/definitions/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0+"/digest",schemaPath:"#/properties/configuration/items/properties/digest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/configuration/" + i0,schemaPath:"#/properties/configuration/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passedTests !== undefined){
let data7 = data.passedTests;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid5 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data7[i1] !== "string"){
validate13.errors = [{instancePath:instancePath+"/passedTests/" + i1,schemaPath:"#/properties/passedTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/passedTests",schemaPath:"#/properties/passedTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnedTests !== undefined){
let data9 = data.warnedTests;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid6 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(typeof data9[i2] !== "string"){
validate13.errors = [{instancePath:instancePath+"/warnedTests/" + i2,schemaPath:"#/properties/warnedTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/warnedTests",schemaPath:"#/properties/warnedTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failedTests !== undefined){
let data11 = data.failedTests;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid7 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs25 = errors;
if(typeof data11[i3] !== "string"){
validate13.errors = [{instancePath:instancePath+"/failedTests/" + i3,schemaPath:"#/properties/failedTests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs25 === errors;
if(!valid7){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/failedTests",schemaPath:"#/properties/failedTests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fsmCheck !== undefined){
const _errs27 = errors;
if(!(validate14(data.fsmCheck, {instancePath:instancePath+"/fsmCheck",parentData:data,parentDataProperty:"fsmCheck",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:fsm-check:1:evidence" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data._type === undefined) && (missing0 = "_type")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.predicateType === undefined) && (missing0 = "predicateType"))) || ((data.predicate === undefined) && (missing0 = "predicate"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data._type !== undefined){
const _errs1 = errors;
if("https://in-toto.io/Statement/v1" !== data._type){
validate10.errors = [{instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/const",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data1 = data.subject;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length < 1){
validate10.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate11(data1[i0], {instancePath:instancePath+"/subject/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.predicateType !== undefined){
const _errs5 = errors;
if("https://in-toto.io/attestation/test-result/v0.1" !== data.predicateType){
validate10.errors = [{instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/const",keyword:"const",params:{allowedValue: "https://in-toto.io/attestation/test-result/v0.1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.predicate !== undefined){
const _errs6 = errors;
if(!(validate13(data.predicate, {instancePath:instancePath+"/predicate",parentData:data,parentDataProperty:"predicate",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
