// Generated from schemas/ by `npm run generate`. Do not edit.
import module0 from 'ajv/dist/runtime/ucs2length.js';
import module1 from 'ajv-formats/dist/formats.js';
const fault = (all, one) => all === null ? [one] : (all.push(one), all);

export const Approach = validate22;
const schema7 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","codeAmendments","systemChanges","objective","scope","principles","environments","devices","securityTesting","capacityTesting","testingIssues","exitCriteria","risks","assurance","completionReportMatters","emulators","deviceSets"],"properties":{"kind":{"const":"approach"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"svtadVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}},"codeAmendments":{"type":"array","minItems":1},"systemChanges":{"allOf":[{"$ref":"#/definitions/text"}]},"objective":{"allOf":[{"$ref":"#/definitions/text"}]},"scope":{"type":"array","minItems":1},"principles":{"type":"array","minItems":1},"environments":{"type":"array","minItems":1},"devices":{"type":"object","additionalProperties":false,"required":["used"],"properties":{"used":{"type":"boolean"},"types":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["used"],"properties":{"used":{"const":true}}},"then":{"required":["types"]},"else":{"required":["statement"]}},"securityTesting":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"boolean"},"requirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"capacityTesting":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"boolean"},"requirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["requirements"]},"else":{"required":["statement"]}},"testingIssues":{"type":"object","additionalProperties":false,"required":["process","etadVersion","severities","thresholds","exclusions"],"properties":{"process":{"allOf":[{"$ref":"#/definitions/text"}]},"etadVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"severities":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["level","name","definition"],"properties":{"level":{"allOf":[{"$ref":"#/definitions/severity"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"definition":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"thresholds":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["phase","per","bySeverity"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"per":{"enum":["sub-system","release"]},"bySeverity":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["severity","maximum"],"properties":{"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"maximum":{"type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}}}},"total":{"type":["integer","string"],"minimum":0,"pattern":"^unlimited$"}},"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"properties":{"per":{"const":"release"}}}}},"exclusions":{"type":"object","additionalProperties":false,"required":["process","approvers","reasons","severities"],"properties":{"process":{"allOf":[{"$ref":"#/definitions/text"}]},"approvers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/body"}]}},"reasons":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]}}}},"severities":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/severity"}]}}}}}},"exitCriteria":{"type":"array","minItems":1},"entryCriteria":{"type":"array"},"conditionsBlock":{"type":"boolean"},"risks":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"assurance":{"allOf":[{"$ref":"#/definitions/text"}]},"completionReportMatters":{"type":"array"},"emulators":{"type":"array"},"emulatorsStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"deviceSets":{"type":"array"},"deviceSetsStatement":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":false}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}},{"if":{"required":["emulators"],"properties":{"emulators":{"maxItems":0}}},"then":{"required":["emulatorsStatement"]}},{"if":{"required":["deviceSets"],"properties":{"deviceSets":{"maxItems":0}}},"then":{"required":["deviceSetsStatement"]}}]};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100};
const func3 = (module0.default ?? module0);
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 100){
vErrors = fault(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50};
const pattern1 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 50){
vErrors = fault(vErrors, {instancePath,keyword:"maxLength",params:{limit: 50}}); errors++;
}
if(!pattern1.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","pattern":"\\S"};
const pattern2 = new RegExp("\\S", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"enum":["PIT","SIT"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "PIT") || (data === "SIT"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema11.enum}}); errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["title","release"],"properties":{"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema13 = {"enum":["full","partial"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "full") || (data === "partial"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema13.enum}}); errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"required":["id","description"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"description":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"groups":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"plannedFor":{"allOf":[{"$ref":"#/definitions/date"}]}}};
const schema15 = {"type":"string","format":"date"};
const formats0 = module1.fullFormats.date;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = fault(vErrors, {instancePath,keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.description === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "description")) || (key0 === "releases")) || (key0 === "phases")) || (key0 === "subSystems")) || (key0 === "groups")) || (key0 === "plannedFor"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate27(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data4 = data.phases;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data4[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data6 = data.subSystems;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data6[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.groups !== undefined){
let data8 = data.groups;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate23(data8[i3], {instancePath:instancePath+"/groups/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.plannedFor !== undefined){
if(!(validate48(data.plannedFor, {instancePath:instancePath+"/plannedFor",parentData:data,parentDataProperty:"plannedFor",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["clause","statement"],"properties":{"clause":{"allOf":[{"$ref":"#/definitions/text"}]},"statement":{"allOf":[{"$ref":"#/definitions/text"}]}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clause === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "clause"}}); errors++;
}
if(data.statement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "clause") || (key0 === "statement"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.clause !== undefined){
if(!(validate27(data.clause, {instancePath:instancePath+"/clause",parentData:data,parentDataProperty:"clause",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
if(!(validate27(data.statement, {instancePath:instancePath+"/statement",parentData:data,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"integer","minimum":1};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
vErrors = fault(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
}
}
validate66.errors = vErrors;
return errors === 0;
}

const schema18 = {"enum":["DCC","TAB","TAG","Panel","Secretary of State","Authority","Parties","Service Provider","Other"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "DCC") || (data === "TAB")) || (data === "TAG")) || (data === "Panel")) || (data === "Secretary of State")) || (data === "Authority")) || (data === "Parties")) || (data === "Service Provider")) || (data === "Other"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema18.enum}}); errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["id","risk","mitigation"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"risk":{"allOf":[{"$ref":"#/definitions/text"}]},"mitigation":{"allOf":[{"$ref":"#/definitions/text"}]},"owner":{"allOf":[{"$ref":"#/definitions/text"}]}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.risk === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risk"}}); errors++;
}
if(data.mitigation === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "mitigation"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "risk")) || (key0 === "mitigation")) || (key0 === "owner"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.risk !== undefined){
if(!(validate27(data.risk, {instancePath:instancePath+"/risk",parentData:data,parentDataProperty:"risk",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.mitigation !== undefined){
if(!(validate27(data.mitigation, {instancePath:instancePath+"/mitigation",parentData:data,parentDataProperty:"mitigation",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate27(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^unlimited$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outstanding"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.risks === undefined) && (missing1 = "risks")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.risks !== undefined){
let data2 = data.risks;
if(Array.isArray(data2)){
if(data2.length > 0){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risksStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risksStatement"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.emulators === undefined) && (missing2 = "emulators")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.emulators !== undefined){
let data3 = data.emulators;
if(Array.isArray(data3)){
if(data3.length > 0){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emulatorsStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "emulatorsStatement"}}); errors++;
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.deviceSets === undefined) && (missing3 = "deviceSets")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data.deviceSets !== undefined){
let data4 = data.deviceSets;
if(Array.isArray(data4)){
if(data4.length > 0){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceSetsStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deviceSetsStatement"}}); errors++;
}
}
var _valid3 = _errs21 === errors;
valid8 = _valid3;
}
if(!valid8){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.phases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data.completeness === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completeness"}}); errors++;
}
if(data.codeAmendments === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "codeAmendments"}}); errors++;
}
if(data.systemChanges === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "systemChanges"}}); errors++;
}
if(data.objective === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "objective"}}); errors++;
}
if(data.scope === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "scope"}}); errors++;
}
if(data.principles === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "principles"}}); errors++;
}
if(data.environments === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environments"}}); errors++;
}
if(data.devices === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "devices"}}); errors++;
}
if(data.securityTesting === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "securityTesting"}}); errors++;
}
if(data.capacityTesting === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "capacityTesting"}}); errors++;
}
if(data.testingIssues === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "testingIssues"}}); errors++;
}
if(data.exitCriteria === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exitCriteria"}}); errors++;
}
if(data.risks === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risks"}}); errors++;
}
if(data.assurance === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "assurance"}}); errors++;
}
if(data.completionReportMatters === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completionReportMatters"}}); errors++;
}
if(data.emulators === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "emulators"}}); errors++;
}
if(data.deviceSets === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deviceSets"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("approach" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "approach"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data9 = data.releases;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data9[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data11 = data.phases;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data11[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data13 = data.subSystems;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data13[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.parts !== undefined){
let data15 = data.parts;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data15[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data15,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.completeness !== undefined){
if(!(validate39(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.outstanding !== undefined){
let data18 = data.outstanding;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate41(data18[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.svtadVersion !== undefined){
if(!(validate25(data.svtadVersion, {instancePath:instancePath+"/svtadVersion",parentData:data,parentDataProperty:"svtadVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data21[i5], {instancePath:instancePath+"/waivers/" + i5,parentData:data21,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.codeAmendments !== undefined){
let data23 = data.codeAmendments;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/codeAmendments",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.systemChanges !== undefined){
if(!(validate27(data.systemChanges, {instancePath:instancePath+"/systemChanges",parentData:data,parentDataProperty:"systemChanges",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.objective !== undefined){
if(!(validate27(data.objective, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data26 = data.scope;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/scope",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/scope",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.principles !== undefined){
let data27 = data.principles;
if(Array.isArray(data27)){
if(data27.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/principles",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/principles",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.environments !== undefined){
let data28 = data.environments;
if(Array.isArray(data28)){
if(data28.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/environments",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/environments",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.devices !== undefined){
let data29 = data.devices;
const _errs72 = errors;
let valid36 = true;
const _errs73 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if((data29.used === undefined) && (missing4 = "used")){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
if(data29.used !== undefined){
if(true !== data29.used){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
var _valid4 = _errs73 === errors;
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid4){
const _errs75 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.types === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"required",params:{missingProperty: "types"}}); errors++;
}
}
var _valid4 = _errs75 === errors;
valid36 = _valid4;
ifClause1 = "then";
}
else {
const _errs76 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
}
var _valid4 = _errs76 === errors;
valid36 = _valid4;
ifClause1 = "else";
}
if(!valid36){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"if",params:{failingKeyword: ifClause1}}); errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.used === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"required",params:{missingProperty: "used"}}); errors++;
}
for(const key1 in data29){
if(!(((key1 === "used") || (key1 === "types")) || (key1 === "statement"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data29.used !== undefined){
if(typeof data29.used !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/used",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data29.types !== undefined){
let data32 = data29.types;
if(Array.isArray(data32)){
if(data32.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/types",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
if(!(validate27(data32[i6], {instancePath:instancePath+"/devices/types/" + i6,parentData:data32,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/types",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data29.statement !== undefined){
if(!(validate27(data29.statement, {instancePath:instancePath+"/devices/statement",parentData:data29,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.securityTesting !== undefined){
let data35 = data.securityTesting;
const _errs88 = errors;
let valid43 = true;
const _errs89 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if((data35.required === undefined) && (missing5 = "required")){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
if(data35.required !== undefined){
if(true !== data35.required){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
var _valid5 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs91 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.requirements === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
}
var _valid5 = _errs91 === errors;
valid43 = _valid5;
ifClause2 = "then";
}
else {
const _errs92 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
}
var _valid5 = _errs92 === errors;
valid43 = _valid5;
ifClause2 = "else";
}
if(!valid43){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"if",params:{failingKeyword: ifClause2}}); errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.required === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"required",params:{missingProperty: "required"}}); errors++;
}
for(const key2 in data35){
if(!(((key2 === "required") || (key2 === "requirements")) || (key2 === "statement"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data35.required !== undefined){
if(typeof data35.required !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting/required",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data35.requirements !== undefined){
let data38 = data35.requirements;
if(Array.isArray(data38)){
if(data38.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting/requirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(!(validate27(data38[i7], {instancePath:instancePath+"/securityTesting/requirements/" + i7,parentData:data38,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting/requirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data35.statement !== undefined){
if(!(validate27(data35.statement, {instancePath:instancePath+"/securityTesting/statement",parentData:data35,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/securityTesting",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.capacityTesting !== undefined){
let data41 = data.capacityTesting;
const _errs104 = errors;
let valid50 = true;
const _errs105 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if((data41.required === undefined) && (missing6 = "required")){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
if(data41.required !== undefined){
if(true !== data41.required){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
var _valid6 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs107 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.requirements === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
}
var _valid6 = _errs107 === errors;
valid50 = _valid6;
ifClause3 = "then";
}
else {
const _errs108 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
}
var _valid6 = _errs108 === errors;
valid50 = _valid6;
ifClause3 = "else";
}
if(!valid50){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"if",params:{failingKeyword: ifClause3}}); errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.required === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"required",params:{missingProperty: "required"}}); errors++;
}
for(const key3 in data41){
if(!(((key3 === "required") || (key3 === "requirements")) || (key3 === "statement"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"additionalProperties",params:{additionalProperty: key3}}); errors++;
}
}
if(data41.required !== undefined){
if(typeof data41.required !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting/required",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data41.requirements !== undefined){
let data44 = data41.requirements;
if(Array.isArray(data44)){
if(data44.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting/requirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len8 = data44.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data44[i8], {instancePath:instancePath+"/capacityTesting/requirements/" + i8,parentData:data44,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting/requirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data41.statement !== undefined){
if(!(validate27(data41.statement, {instancePath:instancePath+"/capacityTesting/statement",parentData:data41,parentDataProperty:"statement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/capacityTesting",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.testingIssues !== undefined){
let data47 = data.testingIssues;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.process === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "process"}}); errors++;
}
if(data47.etadVersion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "etadVersion"}}); errors++;
}
if(data47.severities === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "severities"}}); errors++;
}
if(data47.thresholds === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "thresholds"}}); errors++;
}
if(data47.exclusions === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"required",params:{missingProperty: "exclusions"}}); errors++;
}
for(const key4 in data47){
if(!(((((key4 === "process") || (key4 === "etadVersion")) || (key4 === "severities")) || (key4 === "thresholds")) || (key4 === "exclusions"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"additionalProperties",params:{additionalProperty: key4}}); errors++;
}
}
if(data47.process !== undefined){
if(!(validate27(data47.process, {instancePath:instancePath+"/testingIssues/process",parentData:data47,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data47.etadVersion !== undefined){
if(!(validate25(data47.etadVersion, {instancePath:instancePath+"/testingIssues/etadVersion",parentData:data47,parentDataProperty:"etadVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data47.severities !== undefined){
let data50 = data47.severities;
if(Array.isArray(data50)){
if(data50.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
let data51 = data50[i9];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.level === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i9,keyword:"required",params:{missingProperty: "level"}}); errors++;
}
if(data51.name === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i9,keyword:"required",params:{missingProperty: "name"}}); errors++;
}
if(data51.definition === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i9,keyword:"required",params:{missingProperty: "definition"}}); errors++;
}
for(const key5 in data51){
if(!(((key5 === "level") || (key5 === "name")) || (key5 === "definition"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i9,keyword:"additionalProperties",params:{additionalProperty: key5}}); errors++;
}
}
if(data51.level !== undefined){
if(!(validate66(data51.level, {instancePath:instancePath+"/testingIssues/severities/" + i9+"/level",parentData:data51,parentDataProperty:"level",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data51.name !== undefined){
if(!(validate27(data51.name, {instancePath:instancePath+"/testingIssues/severities/" + i9+"/name",parentData:data51,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data51.definition !== undefined){
if(!(validate27(data51.definition, {instancePath:instancePath+"/testingIssues/severities/" + i9+"/definition",parentData:data51,parentDataProperty:"definition",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities/" + i9,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/severities",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data47.thresholds !== undefined){
let data55 = data47.thresholds;
if(Array.isArray(data55)){
if(data55.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len10 = data55.length;
for(let i10=0; i10<len10; i10++){
let data56 = data55[i10];
const _errs140 = errors;
let valid68 = true;
const _errs141 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing7;
if((data56.phase === undefined) && (missing7 = "phase")){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
if(data56.phase !== undefined){
if("SIT" !== data56.phase){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
var _valid7 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs143 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.per !== undefined){
if("release" !== data56.per){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/per",keyword:"const",params:{allowedValue: "release"}}); errors++;
}
}
}
var _valid7 = _errs143 === errors;
valid68 = _valid7;
}
if(!valid68){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.phase === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data56.per === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10,keyword:"required",params:{missingProperty: "per"}}); errors++;
}
if(data56.bySeverity === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10,keyword:"required",params:{missingProperty: "bySeverity"}}); errors++;
}
for(const key6 in data56){
if(!((((key6 === "phase") || (key6 === "per")) || (key6 === "bySeverity")) || (key6 === "total"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10,keyword:"additionalProperties",params:{additionalProperty: key6}}); errors++;
}
}
if(data56.phase !== undefined){
if(!(validate30(data56.phase, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/phase",parentData:data56,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data56.per !== undefined){
let data60 = data56.per;
if(!((data60 === "sub-system") || (data60 === "release"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/per",keyword:"enum",params:{allowedValues: schema7.properties.testingIssues.properties.thresholds.items.properties.per.enum}}); errors++;
}
}
if(data56.bySeverity !== undefined){
let data61 = data56.bySeverity;
if(Array.isArray(data61)){
if(data61.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len11 = data61.length;
for(let i11=0; i11<len11; i11++){
let data62 = data61[i11];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.severity === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11,keyword:"required",params:{missingProperty: "severity"}}); errors++;
}
if(data62.maximum === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11,keyword:"required",params:{missingProperty: "maximum"}}); errors++;
}
for(const key7 in data62){
if(!((key7 === "severity") || (key7 === "maximum"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11,keyword:"additionalProperties",params:{additionalProperty: key7}}); errors++;
}
}
if(data62.severity !== undefined){
if(!(validate66(data62.severity, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11+"/severity",parentData:data62,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data62.maximum !== undefined){
let data64 = data62.maximum;
if((!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))) && (typeof data64 !== "string")){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11+"/maximum",keyword:"type",params:{type: schema7.properties.testingIssues.properties.thresholds.items.properties.bySeverity.items.properties.maximum.type}}); errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11+"/maximum",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
if(typeof data64 === "string"){
if(!pattern3.test(data64)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11+"/maximum",keyword:"pattern",params:{pattern: "^unlimited$"}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity/" + i11,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/bySeverity",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data56.total !== undefined){
let data65 = data56.total;
if((!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))) && (typeof data65 !== "string")){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/total",keyword:"type",params:{type: schema7.properties.testingIssues.properties.thresholds.items.properties.total.type}}); errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
if(typeof data65 === "string"){
if(!pattern3.test(data65)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10+"/total",keyword:"pattern",params:{pattern: "^unlimited$"}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds/" + i10,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/thresholds",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data47.exclusions !== undefined){
let data66 = data47.exclusions;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.process === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "process"}}); errors++;
}
if(data66.approvers === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "approvers"}}); errors++;
}
if(data66.reasons === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "reasons"}}); errors++;
}
if(data66.severities === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"required",params:{missingProperty: "severities"}}); errors++;
}
for(const key8 in data66){
if(!((((key8 === "process") || (key8 === "approvers")) || (key8 === "reasons")) || (key8 === "severities"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"additionalProperties",params:{additionalProperty: key8}}); errors++;
}
}
if(data66.process !== undefined){
if(!(validate27(data66.process, {instancePath:instancePath+"/testingIssues/exclusions/process",parentData:data66,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data66.approvers !== undefined){
let data68 = data66.approvers;
if(Array.isArray(data68)){
const len12 = data68.length;
for(let i12=0; i12<len12; i12++){
if(!(validate73(data68[i12], {instancePath:instancePath+"/testingIssues/exclusions/approvers/" + i12,parentData:data68,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/approvers",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data66.reasons !== undefined){
let data70 = data66.reasons;
if(Array.isArray(data70)){
const len13 = data70.length;
for(let i13=0; i13<len13; i13++){
let data71 = data70[i13];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i13,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data71.description === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i13,keyword:"required",params:{missingProperty: "description"}}); errors++;
}
for(const key9 in data71){
if(!((key9 === "id") || (key9 === "description"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i13,keyword:"additionalProperties",params:{additionalProperty: key9}}); errors++;
}
}
if(data71.id !== undefined){
if(!(validate23(data71.id, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i13+"/id",parentData:data71,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data71.description !== undefined){
if(!(validate27(data71.description, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i13+"/description",parentData:data71,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons/" + i13,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/reasons",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data66.severities !== undefined){
let data74 = data66.severities;
if(Array.isArray(data74)){
const len14 = data74.length;
for(let i14=0; i14<len14; i14++){
if(!(validate66(data74[i14], {instancePath:instancePath+"/testingIssues/exclusions/severities/" + i14,parentData:data74,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions/severities",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues/exclusions",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testingIssues",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.exitCriteria !== undefined){
let data76 = data.exitCriteria;
if(Array.isArray(data76)){
if(data76.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.entryCriteria !== undefined){
if(!(Array.isArray(data.entryCriteria))){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.conditionsBlock !== undefined){
if(typeof data.conditionsBlock !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/conditionsBlock",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.risks !== undefined){
let data79 = data.risks;
if(Array.isArray(data79)){
const len15 = data79.length;
for(let i15=0; i15<len15; i15++){
if(!(validate78(data79[i15], {instancePath:instancePath+"/risks/" + i15,parentData:data79,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/risks",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.risksStatement !== undefined){
if(!(validate27(data.risksStatement, {instancePath:instancePath+"/risksStatement",parentData:data,parentDataProperty:"risksStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.assurance !== undefined){
if(!(validate27(data.assurance, {instancePath:instancePath+"/assurance",parentData:data,parentDataProperty:"assurance",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.completionReportMatters !== undefined){
if(!(Array.isArray(data.completionReportMatters))){
vErrors = fault(vErrors, {instancePath:instancePath+"/completionReportMatters",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.emulators !== undefined){
if(!(Array.isArray(data.emulators))){
vErrors = fault(vErrors, {instancePath:instancePath+"/emulators",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.emulatorsStatement !== undefined){
if(!(validate27(data.emulatorsStatement, {instancePath:instancePath+"/emulatorsStatement",parentData:data,parentDataProperty:"emulatorsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.deviceSets !== undefined){
if(!(Array.isArray(data.deviceSets))){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSets",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.deviceSetsStatement !== undefined){
if(!(validate27(data.deviceSetsStatement, {instancePath:instancePath+"/deviceSetsStatement",parentData:data,parentDataProperty:"deviceSetsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const ApproachCodeAmendments = validate88;
const schema20 = {"type":"object","additionalProperties":false,"required":["variation","summary"],"properties":{"variation":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"summary":{"type":"string","pattern":"\\S"}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variation === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "variation"}}); errors++;
}
if(data.summary === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "summary"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "variation") || (key0 === "summary"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.variation !== undefined){
let data0 = data.variation;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/variation",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/variation",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/variation",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/summary",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

export const ApproachScope = validate89;
const schema21 = {"type":"object","additionalProperties":false,"required":["release","includes"],"properties":{"release":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"includes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"excludes":{"type":"array","items":{"type":"string","pattern":"\\S"}}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.includes === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "includes"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "release") || (key0 === "includes")) || (key0 === "excludes"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.release !== undefined){
let data0 = data.release;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.includes !== undefined){
let data1 = data.includes;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/includes",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/includes/" + i0,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/includes/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/includes",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.excludes !== undefined){
let data3 = data.excludes;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/excludes/" + i1,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/excludes/" + i1,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/excludes",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

export const ApproachPrinciples = validate90;
const schema22 = {"type":"object","additionalProperties":false,"required":["phase","approach"],"properties":{"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"approach":{"type":"string","pattern":"\\S"},"omittedStages":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["stage","reason"],"properties":{"stage":{"allOf":[{"$ref":"#/definitions/stage"}]},"reason":{"type":"string","pattern":"\\S"}}}}}};
const schema23 = {"enum":["Unit","Link","System","Component Integration"]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "Unit") || (data === "Link")) || (data === "System")) || (data === "Component Integration"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema23.enum}}); errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.approach === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approach"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "phase") || (key0 === "approach")) || (key0 === "omittedStages"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
let data1 = data.approach;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/approach",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/approach",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.omittedStages !== undefined){
let data2 = data.omittedStages;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.stage === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages/" + i0,keyword:"required",params:{missingProperty: "stage"}}); errors++;
}
if(data3.reason === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages/" + i0,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
for(const key1 in data3){
if(!((key1 === "stage") || (key1 === "reason"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data3.stage !== undefined){
if(!(validate92(data3.stage, {instancePath:instancePath+"/omittedStages/" + i0+"/stage",parentData:data3,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data3.reason !== undefined){
let data5 = data3.reason;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages/" + i0+"/reason",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages/" + i0+"/reason",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/omittedStages",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

export const ApproachEnvironments = validate94;
const schema24 = {"type":"object","additionalProperties":false,"required":["id","phases","purpose"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"purpose":{"type":"string","pattern":"\\S"}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.phases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data.purpose === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "purpose"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "phases")) || (key0 === "purpose"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.phases !== undefined){
let data1 = data.phases;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data1[i0], {instancePath:instancePath+"/phases/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.purpose !== undefined){
let data3 = data.purpose;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/purpose",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

export const ApproachExitCriteria = validate96;
const schema25 = {"type":"object","additionalProperties":false,"required":["id","phase","criterion"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"criterion":{"type":"string","pattern":"\\S"}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.criterion === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "phase")) || (key0 === "criterion"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
let data2 = data.criterion;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

export const ApproachEntryCriteria = validate98;
const schema26 = {"type":"object","additionalProperties":false,"required":["id","phase","criterion"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"criterion":{"type":"string","pattern":"\\S"}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.criterion === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "phase")) || (key0 === "criterion"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.criterion !== undefined){
let data2 = data.criterion;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

export const ApproachCompletionReportMatters = validate100;
const schema27 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "title"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

export const ApproachEmulators = validate101;
const schema28 = {"type":"object","additionalProperties":false,"required":["id","purpose"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"purpose":{"type":"string","pattern":"\\S"}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.purpose === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "purpose"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "purpose"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.purpose !== undefined){
let data1 = data.purpose;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/purpose",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

export const ApproachDeviceSets = validate102;
const schema29 = {"type":"object","additionalProperties":false,"required":["id","purpose","devices"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"purpose":{"type":"string","pattern":"\\S"},"devices":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.purpose === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "purpose"}}); errors++;
}
if(data.devices === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "devices"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "purpose")) || (key0 === "devices"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.purpose !== undefined){
let data1 = data.purpose;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/purpose",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.devices !== undefined){
let data2 = data.devices;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/" + i0,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/devices/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/devices",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

export const Certificates = validate103;
const schema30 = {"type":"object","additionalProperties":false,"required":["kind","certificates"],"properties":{"kind":{"const":"certificates"},"certificates":{"type":"array","minItems":1}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.certificates === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "certificates"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "certificates"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("certificates" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "certificates"}}); errors++;
}
}
if(data.certificates !== undefined){
let data1 = data.certificates;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificates",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

export const CertificatesCertificates = validate104;
const schema31 = {"type":"object","additionalProperties":false,"required":["id","type","release","phase","issuedBy","issuedAt"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"type":{"enum":["test-completion","approval-to-proceed"]},"release":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"type":"string","pattern":"\\S"},"subSystem":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"stage":{"allOf":[{"$ref":"#/definitions/stage"}]},"issuedBy":{"allOf":[{"$ref":"#/definitions/body"}]},"issuedAt":{"type":"string","format":"date"},"basis":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"exitCriteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["criterion","met","statement","evidence"],"properties":{"criterion":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"met":{"type":"boolean"},"statement":{"type":"string","minLength":1,"pattern":"\\S"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}}}}},"conditions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"revokedAt":{"type":"string","format":"date"},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]}};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.type === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.issuedBy === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuedBy"}}); errors++;
}
if(data.issuedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuedAt"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema31.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func3(data1) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((data2 === "test-completion") || (data2 === "approval-to-proceed"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema31.properties.type.enum}}); errors++;
}
}
if(data.release !== undefined){
let data3 = data.release;
if(typeof data3 === "string"){
if(func3(data3) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.phase !== undefined){
let data4 = data.phase;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.subSystem !== undefined){
let data5 = data.subSystem;
if(typeof data5 === "string"){
if(func3(data5) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data5)){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.stage !== undefined){
if(!(validate92(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.issuedBy !== undefined){
if(!(validate73(data.issuedBy, {instancePath:instancePath+"/issuedBy",parentData:data,parentDataProperty:"issuedBy",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.issuedAt !== undefined){
let data8 = data.issuedAt;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issuedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issuedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.basis !== undefined){
let data9 = data.basis;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/basis",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
vErrors = fault(vErrors, {instancePath:instancePath+"/basis/" + i0,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/basis/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/basis",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.exitCriteria !== undefined){
let data11 = data.exitCriteria;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.criterion === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
if(data12.met === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1,keyword:"required",params:{missingProperty: "met"}}); errors++;
}
if(data12.statement === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data12.evidence === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1,keyword:"required",params:{missingProperty: "evidence"}}); errors++;
}
for(const key1 in data12){
if(!((((key1 === "criterion") || (key1 === "met")) || (key1 === "statement")) || (key1 === "evidence"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data12.criterion !== undefined){
let data13 = data12.criterion;
if(typeof data13 === "string"){
if(func3(data13) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/criterion",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data13)){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/criterion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/criterion",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data12.met !== undefined){
if(typeof data12.met !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/met",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data12.statement !== undefined){
let data15 = data12.statement;
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/statement",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data15)){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/statement",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/statement",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data12.evidence !== undefined){
let data16 = data12.evidence;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/evidence/" + i2,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data17)){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/evidence/" + i2,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/evidence/" + i2,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1+"/evidence",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria/" + i1,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.conditions !== undefined){
let data18 = data.conditions;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/conditions",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
vErrors = fault(vErrors, {instancePath:instancePath+"/conditions/" + i3,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/conditions/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/conditions",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.revokedAt !== undefined){
let data20 = data.revokedAt;
if(typeof data20 === "string"){
if(!(formats0.validate(data20))){
vErrors = fault(vErrors, {instancePath:instancePath+"/revokedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/revokedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.waivers !== undefined){
let data21 = data.waivers;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate52(data21[i4], {instancePath:instancePath+"/waivers/" + i4,parentData:data21,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

export const CompletionReport = validate108;
const schema32 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","approach","dataCutAt","exitCriteria"],"properties":{"kind":{"const":"completion-report"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"type":"string","minLength":1,"pattern":"\\S"},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"status":{"enum":["draft","final"]},"finalisedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"approach":{"allOf":[{"$ref":"#/definitions/documentVersion"}]},"coverage":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/documentVersion"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"dataCutAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matters":{"type":"array"},"exitCriteria":{"type":"array"},"testCounts":{"type":"object","additionalProperties":false,"required":["planned","passed","failed","blocked","notRun","descoped"],"properties":{"planned":{"type":"integer","minimum":0},"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"notRun":{"type":"integer","minimum":0},"descoped":{"type":"integer","minimum":0}}},"issueCounts":{"type":"array"},"deviations":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"limitations":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"tagIssues":{"type":"array"},"proposedRedactions":{"type":"array"},"publication":{"type":"object","additionalProperties":false,"required":["url","publishedAt","version","redactedSections","anonymised"],"properties":{"url":{"type":"string","pattern":"^https?://\\S+$"},"publishedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"file":{"allOf":[{"$ref":"#/definitions/file"}]},"redactedSections":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}},"anonymised":{"type":"boolean"}}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["status"],"properties":{"status":{"const":"final"}}},"then":{"required":["finalisedAt"]},"else":{"properties":{"publication":false}}},{"if":{"required":["phase"],"properties":{"phase":{"const":"SIT"}}},"then":{"required":["coverage","tbrd","matters","testCounts","issueCounts","tagIssues","proposedRedactions"]}}]};
const schema33 = {"type":"object","additionalProperties":false,"required":["document","version"],"properties":{"document":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "document") || (key0 === "version"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.document !== undefined){
if(!(validate23(data.document, {instancePath:instancePath+"/document",parentData:data,parentDataProperty:"document",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"string","pattern":"^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$","maxLength":1000};
const pattern38 = new RegExp("^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$", "u");

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func3(data) > 1000){
vErrors = fault(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000}}); errors++;
}
if(!pattern38.test(data)){
vErrors = fault(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "string"}}); errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const pattern37 = new RegExp("^https?://\\S+$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.status !== undefined){
if("final" !== data.status){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.finalisedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "finalisedAt"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publication !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"false schema",params:{}}); errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause1}}); errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.phase === undefined) && (missing2 = "phase")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.phase !== undefined){
if("SIT" !== data.phase){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "coverage"}}); errors++;
}
if(data.tbrd === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data.matters === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "matters"}}); errors++;
}
if(data.testCounts === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "testCounts"}}); errors++;
}
if(data.issueCounts === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issueCounts"}}); errors++;
}
if(data.tagIssues === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tagIssues"}}); errors++;
}
if(data.proposedRedactions === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "proposedRedactions"}}); errors++;
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.status === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
}
if(data.approach === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approach"}}); errors++;
}
if(data.dataCutAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dataCutAt"}}); errors++;
}
if(data.exitCriteria === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "exitCriteria"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("completion-report" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "completion-report"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data8 = data.title;
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data8)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data12 = data.status;
if(!((data12 === "draft") || (data12 === "final"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema32.properties.status.enum}}); errors++;
}
}
if(data.finalisedAt !== undefined){
if(!(validate48(data.finalisedAt, {instancePath:instancePath+"/finalisedAt",parentData:data,parentDataProperty:"finalisedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.approach !== undefined){
if(!(validate115(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.coverage !== undefined){
let data15 = data.coverage;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/coverage",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate115(data15[i0], {instancePath:instancePath+"/coverage/" + i0,parentData:data15,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/coverage",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tbrd !== undefined){
if(!(validate25(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.dataCutAt !== undefined){
if(!(validate48(data.dataCutAt, {instancePath:instancePath+"/dataCutAt",parentData:data,parentDataProperty:"dataCutAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.matters !== undefined){
if(!(Array.isArray(data.matters))){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.exitCriteria !== undefined){
if(!(Array.isArray(data.exitCriteria))){
vErrors = fault(vErrors, {instancePath:instancePath+"/exitCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.testCounts !== undefined){
let data21 = data.testCounts;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.planned === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "planned"}}); errors++;
}
if(data21.passed === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "passed"}}); errors++;
}
if(data21.failed === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "failed"}}); errors++;
}
if(data21.blocked === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "blocked"}}); errors++;
}
if(data21.notRun === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "notRun"}}); errors++;
}
if(data21.descoped === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"required",params:{missingProperty: "descoped"}}); errors++;
}
for(const key1 in data21){
if(!((((((key1 === "planned") || (key1 === "passed")) || (key1 === "failed")) || (key1 === "blocked")) || (key1 === "notRun")) || (key1 === "descoped"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data21.planned !== undefined){
let data22 = data21.planned;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/planned",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/planned",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data21.passed !== undefined){
let data23 = data21.passed;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/passed",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/passed",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data21.failed !== undefined){
let data24 = data21.failed;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/failed",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/failed",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data21.blocked !== undefined){
let data25 = data21.blocked;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/blocked",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/blocked",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data21.notRun !== undefined){
let data26 = data21.notRun;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/notRun",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/notRun",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data21.descoped !== undefined){
let data27 = data21.descoped;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/descoped",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts/descoped",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/testCounts",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.issueCounts !== undefined){
if(!(Array.isArray(data.issueCounts))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issueCounts",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.deviations !== undefined){
let data29 = data.deviations;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(typeof data30 === "string"){
if(func3(data30) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations/" + i1,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data30)){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations/" + i1,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations/" + i1,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviations",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.limitations !== undefined){
let data31 = data.limitations;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(typeof data32 === "string"){
if(func3(data32) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations/" + i2,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data32)){
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations/" + i2,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations/" + i2,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/limitations",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tagIssues !== undefined){
if(!(Array.isArray(data.tagIssues))){
vErrors = fault(vErrors, {instancePath:instancePath+"/tagIssues",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.proposedRedactions !== undefined){
if(!(Array.isArray(data.proposedRedactions))){
vErrors = fault(vErrors, {instancePath:instancePath+"/proposedRedactions",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.publication !== undefined){
let data35 = data.publication;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.url === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "url"}}); errors++;
}
if(data35.publishedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "publishedAt"}}); errors++;
}
if(data35.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data35.redactedSections === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "redactedSections"}}); errors++;
}
if(data35.anonymised === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"required",params:{missingProperty: "anonymised"}}); errors++;
}
for(const key2 in data35){
if(!((((((key2 === "url") || (key2 === "publishedAt")) || (key2 === "version")) || (key2 === "file")) || (key2 === "redactedSections")) || (key2 === "anonymised"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data35.url !== undefined){
let data36 = data35.url;
if(typeof data36 === "string"){
if(!pattern37.test(data36)){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/url",keyword:"pattern",params:{pattern: "^https?://\\S+$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/url",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data35.publishedAt !== undefined){
if(!(validate48(data35.publishedAt, {instancePath:instancePath+"/publication/publishedAt",parentData:data35,parentDataProperty:"publishedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data35.version !== undefined){
if(!(validate25(data35.version, {instancePath:instancePath+"/publication/version",parentData:data35,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data35.file !== undefined){
if(!(validate124(data35.file, {instancePath:instancePath+"/publication/file",parentData:data35,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data35.redactedSections !== undefined){
let data40 = data35.redactedSections;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(typeof data41 === "string"){
if(func3(data41) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections/" + i3,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data41)){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections/" + i3,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/redactedSections",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data35.anonymised !== undefined){
if(typeof data35.anonymised !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/publication/anonymised",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publication",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

export const CompletionReportMatters = validate126;
const schema35 = {"type":"object","additionalProperties":false,"required":["matter","section"],"properties":{"matter":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"section":{"type":"string","minLength":1,"pattern":"\\S"}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matter === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "matter"}}); errors++;
}
if(data.section === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "section"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "matter") || (key0 === "section"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.matter !== undefined){
let data0 = data.matter;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/matter",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/matter",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/matter",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.section !== undefined){
let data1 = data.section;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/section",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/section",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/section",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

export const CompletionReportExitCriteria = validate127;
const schema36 = {"type":"object","additionalProperties":false,"required":["criterion","met","statement","evidence"],"properties":{"criterion":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"met":{"type":"boolean"},"statement":{"type":"string","minLength":1,"pattern":"\\S"},"evidence":{"type":"array","items":{"type":"string","minLength":1,"pattern":"\\S"}}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criterion === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
if(data.met === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "met"}}); errors++;
}
if(data.statement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data.evidence === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "evidence"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "criterion") || (key0 === "met")) || (key0 === "statement")) || (key0 === "evidence"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.criterion !== undefined){
let data0 = data.criterion;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.met !== undefined){
if(typeof data.met !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/met",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.statement !== undefined){
let data2 = data.statement;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/statement",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/statement",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/statement",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence/" + i0,keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence/" + i0,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

export const CompletionReportIssueCounts = validate128;
const schema37 = {"type":"object","additionalProperties":false,"required":["severity","extant","excluded"],"properties":{"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"extant":{"type":"integer","minimum":0},"excluded":{"type":"integer","minimum":0}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}}); errors++;
}
if(data.extant === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "extant"}}); errors++;
}
if(data.excluded === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "excluded"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "severity") || (key0 === "extant")) || (key0 === "excluded"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.severity !== undefined){
if(!(validate66(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.extant !== undefined){
let data1 = data.extant;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/extant",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/extant",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
if(data.excluded !== undefined){
let data2 = data.excluded;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/excluded",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/excluded",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

export const CompletionReportTagIssues = validate130;
const schema38 = {"type":"object","additionalProperties":false,"required":["id","summary","raisedAt"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"summary":{"type":"string","minLength":1,"pattern":"\\S"},"raisedAt":{"type":"string","format":"date"},"resolution":{"type":"string","minLength":1,"pattern":"\\S"},"agreedAt":{"type":"string","format":"date"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.summary === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "summary"}}); errors++;
}
if(data.raisedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "raisedAt"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "summary")) || (key0 === "raisedAt")) || (key0 === "resolution")) || (key0 === "agreedAt"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/summary",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/summary",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.raisedAt !== undefined){
let data2 = data.raisedAt;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
vErrors = fault(vErrors, {instancePath:instancePath+"/raisedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/raisedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.resolution !== undefined){
let data3 = data.resolution;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/resolution",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/resolution",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/resolution",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.agreedAt !== undefined){
let data4 = data.agreedAt;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
vErrors = fault(vErrors, {instancePath:instancePath+"/agreedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/agreedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate130.errors = vErrors;
return errors === 0;
}

export const CompletionReportProposedRedactions = validate131;
const schema39 = {"type":"object","additionalProperties":false,"required":["section","reason"],"properties":{"section":{"type":"string","minLength":1,"pattern":"\\S"},"reason":{"type":"string","minLength":1,"pattern":"\\S"}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.section === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "section"}}); errors++;
}
if(data.reason === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "section") || (key0 === "reason"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.section !== undefined){
let data0 = data.section;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/section",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/section",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/section",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1}}); errors++;
}
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

export const Coverage = validate132;
const schema40 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","phases","completeness","groups","risks"],"properties":{"kind":{"const":"coverage"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"parts":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/part"}]}},"completeness":{"allOf":[{"$ref":"#/definitions/completeness"}]},"outstanding":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/outstanding"}]}},"svtadVersion":{"allOf":[{"$ref":"#/definitions/version"}]},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}},"groups":{"type":"array","minItems":1},"functionalStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"nonFunctionalStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"risks":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/risk"}]}},"risksStatement":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["completeness"],"properties":{"completeness":{"const":"partial"}}},"then":{"required":["outstanding"]},"else":{"properties":{"outstanding":false}}},{"if":{"required":["risks"],"properties":{"risks":{"maxItems":0}}},"then":{"required":["risksStatement"]}}]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.completeness === undefined) && (missing0 = "completeness")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.completeness !== undefined){
if("partial" !== data.completeness){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outstanding"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outstanding !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.risks === undefined) && (missing1 = "risks")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.risks !== undefined){
let data2 = data.risks;
if(Array.isArray(data2)){
if(data2.length > 0){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.risksStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risksStatement"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.phases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data.completeness === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completeness"}}); errors++;
}
if(data.groups === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "groups"}}); errors++;
}
if(data.risks === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "risks"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("coverage" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "coverage"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data7 = data.releases;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data7[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data9 = data.phases;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data9[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data11 = data.subSystems;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data11[i2], {instancePath:instancePath+"/subSystems/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.parts !== undefined){
let data13 = data.parts;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate33(data13[i3], {instancePath:instancePath+"/parts/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/parts",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.completeness !== undefined){
if(!(validate39(data.completeness, {instancePath:instancePath+"/completeness",parentData:data,parentDataProperty:"completeness",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.outstanding !== undefined){
let data16 = data.outstanding;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate41(data16[i4], {instancePath:instancePath+"/outstanding/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/outstanding",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.svtadVersion !== undefined){
if(!(validate25(data.svtadVersion, {instancePath:instancePath+"/svtadVersion",parentData:data,parentDataProperty:"svtadVersion",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data19 = data.waivers;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data19[i5], {instancePath:instancePath+"/waivers/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.groups !== undefined){
let data21 = data.groups;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.functionalStatement !== undefined){
if(!(validate27(data.functionalStatement, {instancePath:instancePath+"/functionalStatement",parentData:data,parentDataProperty:"functionalStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.nonFunctionalStatement !== undefined){
if(!(validate27(data.nonFunctionalStatement, {instancePath:instancePath+"/nonFunctionalStatement",parentData:data,parentDataProperty:"nonFunctionalStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.risks !== undefined){
let data24 = data.risks;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
if(!(validate78(data24[i6], {instancePath:instancePath+"/risks/" + i6,parentData:data24,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/risks",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.risksStatement !== undefined){
if(!(validate27(data.risksStatement, {instancePath:instancePath+"/risksStatement",parentData:data,parentDataProperty:"risksStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

export const CoverageGroups = validate148;
const schema41 = {"type":"object","additionalProperties":false,"required":["id","title","type","breadth","depth","requirements"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"},"type":{"allOf":[{"$ref":"#/definitions/requirementType"}]},"releases":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"subSystems":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"breadth":{"type":"string","pattern":"\\S"},"depth":{"type":"string","pattern":"\\S"},"requirements":{"type":"integer","minimum":0}}};
const schema42 = {"enum":["functional","non-functional"]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "functional") || (data === "non-functional"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema42.enum}}); errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.type === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data.breadth === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "breadth"}}); errors++;
}
if(data.depth === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "depth"}}); errors++;
}
if(data.requirements === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.type !== undefined){
if(!(validate149(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data3 = data.releases;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i0,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data5 = data.phases;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data5[i1], {instancePath:instancePath+"/phases/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data7 = data.subSystems;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func3(data8) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i2,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data8)){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i2,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i2,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.breadth !== undefined){
let data9 = data.breadth;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
vErrors = fault(vErrors, {instancePath:instancePath+"/breadth",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/breadth",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.depth !== undefined){
let data10 = data.depth;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
vErrors = fault(vErrors, {instancePath:instancePath+"/depth",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/depth",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.requirements !== undefined){
let data11 = data.requirements;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
}
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

export const Decisions = validate152;
const schema43 = {"type":"object","additionalProperties":false,"required":["kind","decisions"],"properties":{"kind":{"const":"decisions"},"decisions":{"type":"array","minItems":1}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.decisions === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decisions"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "decisions"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("decisions" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "decisions"}}); errors++;
}
}
if(data.decisions !== undefined){
let data1 = data.decisions;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decisions",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate152.errors = vErrors;
return errors === 0;
}

export const DecisionsDecisions = validate153;
const schema44 = {"allOf":[{"if":{"required":["matter"],"properties":{"matter":{"const":"document"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["agreed","agreed-with-changes","disagreed","determined","directed"]}}}},{"if":{"required":["outcome"],"properties":{"outcome":{"const":"agreed-with-changes"}}},"then":{"required":["changes","finalVersion"]}},{"if":{"required":["matter"],"properties":{"matter":{"const":"exclusion"}}},"then":{"required":["issue","phase"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"severity"}}},"then":{"required":["issue","severity"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"descoping"}}},"then":{"required":["tests"],"properties":{"outcome":{"enum":["agreed","declined"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"sit-completion"}}},"then":{"required":["release","document","version"],"properties":{"outcome":{"enum":["confirmed","declined","complete","not-complete"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"redaction"}}},"then":{"required":["document","sections","anonymise"],"properties":{"outcome":{"enum":["directed"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"user-testing"}}},"then":{"required":["document","version"],"properties":{"outcome":{"enum":["approved","directed"]}}}},{"if":{"required":["outcome"],"properties":{"outcome":{"enum":["confirmed","complete"]}}},"then":{"properties":{"criteria":false}}},{"if":{"required":["matter"],"properties":{"matter":{"const":"delegation"}}},"then":{"required":["delegate","delegates"],"properties":{"outcome":{"enum":["delegated"]}}}},{"if":{"required":["matter"],"properties":{"matter":{"enum":["exclusion","descoping","severity","sit-completion","redaction","delegation"]}}},"then":{"properties":{"digest":false}}},{"if":{"required":["onBehalfOf"]},"then":{"required":["delegation"]}}],"type":"object","additionalProperties":false,"required":["id","body","decidedAt","matter","outcome","reference"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"body":{"allOf":[{"$ref":"#/definitions/body"}]},"onBehalfOf":{"allOf":[{"$ref":"#/definitions/body"}]},"delegation":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"decidedAt":{"type":"string","format":"date"},"matter":{"enum":["document","exclusion","descoping","severity","sit-completion","redaction","user-testing","delegation"]},"outcome":{"enum":["agreed","agreed-with-changes","disagreed","determined","directed","confirmed","declined","complete","not-complete","approved","delegated"]},"document":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50},"finalVersion":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"changes":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"disagreements":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"dueBy":{"type":"string","format":"date"},"consultTag":{"type":"boolean"},"release":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"criteria":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"approach":{"allOf":[{"$ref":"#/definitions/documentVersion"}]},"issue":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"tests":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"sections":{"type":"array","items":{"type":"string","pattern":"\\S"}},"anonymise":{"type":"boolean"},"values":{"type":"array","items":{"type":"string","pattern":"\\S"}},"delegate":{"allOf":[{"$ref":"#/definitions/body"}]},"delegates":{"type":"array","minItems":1,"items":{"enum":["sit-completion","redaction"]}},"reference":{"type":"string","pattern":"\\S"},"signature":{"type":"object","additionalProperties":false,"required":["signer","value"],"properties":{"signer":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._@+-]*$","maxLength":200},"value":{"type":"string","pattern":"^-----BEGIN SSH SIGNATURE-----\\n([A-Za-z0-9+/=]+\\n)+-----END SSH SIGNATURE-----\\n?$","maxLength":10000}}}}};
const pattern61 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern71 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._@+-]*$", "u");
const pattern72 = new RegExp("^-----BEGIN SSH SIGNATURE-----\\n([A-Za-z0-9+/=]+\\n)+-----END SSH SIGNATURE-----\\n?$", "u");

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.matter === undefined) && (missing0 = "matter")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.matter !== undefined){
if("document" !== data.matter){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(!(((((data1 === "agreed") || (data1 === "agreed-with-changes")) || (data1 === "disagreed")) || (data1 === "determined")) || (data1 === "directed"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[0].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.outcome === undefined) && (missing1 = "outcome")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.outcome !== undefined){
if("agreed-with-changes" !== data.outcome){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.changes === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "changes"}}); errors++;
}
if(data.finalVersion === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "finalVersion"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.matter === undefined) && (missing2 = "matter")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.matter !== undefined){
if("exclusion" !== data.matter){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issue === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issue"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.outcome !== undefined){
let data4 = data.outcome;
if(!((data4 === "agreed") || (data4 === "declined"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[2].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.matter === undefined) && (missing3 = "matter")){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.matter !== undefined){
if("severity" !== data.matter){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid3 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issue === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issue"}}); errors++;
}
if(data.severity === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"}}); errors++;
}
if(data.outcome !== undefined){
let data6 = data.outcome;
if(!((data6 === "agreed") || (data6 === "declined"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[3].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid3 = _errs22 === errors;
valid9 = _valid3;
}
if(!valid9){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.matter === undefined) && (missing4 = "matter")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data.matter !== undefined){
if("descoping" !== data.matter){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid4 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
if(data.outcome !== undefined){
let data8 = data.outcome;
if(!((data8 === "agreed") || (data8 === "declined"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[4].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid4 = _errs28 === errors;
valid12 = _valid4;
}
if(!valid12){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs31 = errors;
let valid15 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.matter === undefined) && (missing5 = "matter")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data.matter !== undefined){
if("sit-completion" !== data.matter){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid5 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.outcome !== undefined){
let data10 = data.outcome;
if(!((((data10 === "confirmed") || (data10 === "declined")) || (data10 === "complete")) || (data10 === "not-complete"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[5].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid5 = _errs34 === errors;
valid15 = _valid5;
}
if(!valid15){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs37 = errors;
let valid18 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.matter === undefined) && (missing6 = "matter")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data.matter !== undefined){
if("redaction" !== data.matter){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
var _valid6 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.sections === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sections"}}); errors++;
}
if(data.anonymise === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "anonymise"}}); errors++;
}
if(data.outcome !== undefined){
if(!(data.outcome === "directed")){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[6].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid6 = _errs40 === errors;
valid18 = _valid6;
}
if(!valid18){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs43 = errors;
let valid21 = true;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.matter === undefined) && (missing7 = "matter")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data.matter !== undefined){
if("user-testing" !== data.matter){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
var _valid7 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.outcome !== undefined){
let data14 = data.outcome;
if(!((data14 === "approved") || (data14 === "directed"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[7].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid7 = _errs46 === errors;
valid21 = _valid7;
}
if(!valid21){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs49 = errors;
let valid24 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.outcome === undefined) && (missing8 = "outcome")){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data.outcome !== undefined){
let data15 = data.outcome;
if(!((data15 === "confirmed") || (data15 === "complete"))){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
var _valid8 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criteria !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/criteria",keyword:"false schema",params:{}}); errors++;
}
}
var _valid8 = _errs52 === errors;
valid24 = _valid8;
}
if(!valid24){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs54 = errors;
let valid27 = true;
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.matter === undefined) && (missing9 = "matter")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data.matter !== undefined){
if("delegation" !== data.matter){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
var _valid9 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delegate === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "delegate"}}); errors++;
}
if(data.delegates === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "delegates"}}); errors++;
}
if(data.outcome !== undefined){
if(!(data.outcome === "delegated")){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.allOf[9].then.properties.outcome.enum}}); errors++;
}
}
}
var _valid9 = _errs57 === errors;
valid27 = _valid9;
}
if(!valid27){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs60 = errors;
let valid30 = true;
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.matter === undefined) && (missing10 = "matter")){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(data.matter !== undefined){
let data19 = data.matter;
if(!((((((data19 === "exclusion") || (data19 === "descoping")) || (data19 === "severity")) || (data19 === "sit-completion")) || (data19 === "redaction")) || (data19 === "delegation"))){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
var _valid10 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/digest",keyword:"false schema",params:{}}); errors++;
}
}
var _valid10 = _errs63 === errors;
valid30 = _valid10;
}
if(!valid30){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs65 = errors;
let valid33 = true;
const _errs66 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.onBehalfOf === undefined) && (missing11 = "onBehalfOf")){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid11 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delegation === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "delegation"}}); errors++;
}
}
var _valid11 = _errs67 === errors;
valid33 = _valid11;
}
if(!valid33){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.body === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "body"}}); errors++;
}
if(data.decidedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decidedAt"}}); errors++;
}
if(data.matter === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "matter"}}); errors++;
}
if(data.outcome === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"}}); errors++;
}
if(data.reference === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reference"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data21 = data.id;
if(typeof data21 === "string"){
if(func3(data21) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data21)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.body !== undefined){
if(!(validate73(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.onBehalfOf !== undefined){
if(!(validate73(data.onBehalfOf, {instancePath:instancePath+"/onBehalfOf",parentData:data,parentDataProperty:"onBehalfOf",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.delegation !== undefined){
let data24 = data.delegation;
if(typeof data24 === "string"){
if(func3(data24) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/delegation",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data24)){
vErrors = fault(vErrors, {instancePath:instancePath+"/delegation",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/delegation",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.decidedAt !== undefined){
let data25 = data.decidedAt;
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
vErrors = fault(vErrors, {instancePath:instancePath+"/decidedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decidedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.matter !== undefined){
let data26 = data.matter;
if(!((((((((data26 === "document") || (data26 === "exclusion")) || (data26 === "descoping")) || (data26 === "severity")) || (data26 === "sit-completion")) || (data26 === "redaction")) || (data26 === "user-testing")) || (data26 === "delegation"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/matter",keyword:"enum",params:{allowedValues: schema44.properties.matter.enum}}); errors++;
}
}
if(data.outcome !== undefined){
let data27 = data.outcome;
if(!(((((((((((data27 === "agreed") || (data27 === "agreed-with-changes")) || (data27 === "disagreed")) || (data27 === "determined")) || (data27 === "directed")) || (data27 === "confirmed")) || (data27 === "declined")) || (data27 === "complete")) || (data27 === "not-complete")) || (data27 === "approved")) || (data27 === "delegated"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues: schema44.properties.outcome.enum}}); errors++;
}
}
if(data.document !== undefined){
let data28 = data.document;
if(typeof data28 === "string"){
if(func3(data28) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/document",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data28)){
vErrors = fault(vErrors, {instancePath:instancePath+"/document",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/document",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.version !== undefined){
let data29 = data.version;
if(typeof data29 === "string"){
if(func3(data29) > 50){
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 50}}); errors++;
}
if(!pattern1.test(data29)){
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.finalVersion !== undefined){
let data30 = data.finalVersion;
if(typeof data30 === "string"){
if(func3(data30) > 50){
vErrors = fault(vErrors, {instancePath:instancePath+"/finalVersion",keyword:"maxLength",params:{limit: 50}}); errors++;
}
if(!pattern1.test(data30)){
vErrors = fault(vErrors, {instancePath:instancePath+"/finalVersion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/finalVersion",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.digest !== undefined){
let data31 = data.digest;
if(typeof data31 === "string"){
if(!pattern61.test(data31)){
vErrors = fault(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.changes !== undefined){
let data32 = data.changes;
if(Array.isArray(data32)){
if(data32.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/changes",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(typeof data33 === "string"){
if(!pattern2.test(data33)){
vErrors = fault(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.disagreements !== undefined){
let data34 = data.disagreements;
if(Array.isArray(data34)){
if(data34.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/disagreements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(typeof data35 === "string"){
if(!pattern2.test(data35)){
vErrors = fault(vErrors, {instancePath:instancePath+"/disagreements/" + i1,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/disagreements/" + i1,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/disagreements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.dueBy !== undefined){
let data36 = data.dueBy;
if(typeof data36 === "string"){
if(!(formats0.validate(data36))){
vErrors = fault(vErrors, {instancePath:instancePath+"/dueBy",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/dueBy",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.consultTag !== undefined){
if(typeof data.consultTag !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/consultTag",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.release !== undefined){
let data38 = data.release;
if(typeof data38 === "string"){
if(func3(data38) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data38)){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.criteria !== undefined){
let data39 = data.criteria;
if(Array.isArray(data39)){
if(data39.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/criteria",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
if(typeof data40 === "string"){
if(func3(data40) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/criteria/" + i2,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data40)){
vErrors = fault(vErrors, {instancePath:instancePath+"/criteria/" + i2,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/criteria/" + i2,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.approach !== undefined){
if(!(validate115(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
let data42 = data.issue;
if(typeof data42 === "string"){
if(func3(data42) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/issue",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data42)){
vErrors = fault(vErrors, {instancePath:instancePath+"/issue",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issue",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.severity !== undefined){
if(!(validate66(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data45 = data.tests;
if(Array.isArray(data45)){
if(data45.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(typeof data46 === "string"){
if(func3(data46) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i3,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data46)){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i3,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.sections !== undefined){
let data47 = data.sections;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(typeof data48 === "string"){
if(!pattern2.test(data48)){
vErrors = fault(vErrors, {instancePath:instancePath+"/sections/" + i4,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/sections/" + i4,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/sections",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.anonymise !== undefined){
if(typeof data.anonymise !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/anonymise",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.values !== undefined){
let data50 = data.values;
if(Array.isArray(data50)){
const len5 = data50.length;
for(let i5=0; i5<len5; i5++){
let data51 = data50[i5];
if(typeof data51 === "string"){
if(!pattern2.test(data51)){
vErrors = fault(vErrors, {instancePath:instancePath+"/values/" + i5,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/values/" + i5,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/values",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.delegate !== undefined){
if(!(validate73(data.delegate, {instancePath:instancePath+"/delegate",parentData:data,parentDataProperty:"delegate",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.delegates !== undefined){
let data53 = data.delegates;
if(Array.isArray(data53)){
if(data53.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/delegates",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
let data54 = data53[i6];
if(!((data54 === "sit-completion") || (data54 === "redaction"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/delegates/" + i6,keyword:"enum",params:{allowedValues: schema44.properties.delegates.items.enum}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/delegates",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.reference !== undefined){
let data55 = data.reference;
if(typeof data55 === "string"){
if(!pattern2.test(data55)){
vErrors = fault(vErrors, {instancePath:instancePath+"/reference",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.signature !== undefined){
let data56 = data.signature;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.signer === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signature",keyword:"required",params:{missingProperty: "signer"}}); errors++;
}
if(data56.value === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signature",keyword:"required",params:{missingProperty: "value"}}); errors++;
}
for(const key1 in data56){
if(!((key1 === "signer") || (key1 === "value"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/signature",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data56.signer !== undefined){
let data57 = data56.signer;
if(typeof data57 === "string"){
if(func3(data57) > 200){
vErrors = fault(vErrors, {instancePath:instancePath+"/signature/signer",keyword:"maxLength",params:{limit: 200}}); errors++;
}
if(!pattern71.test(data57)){
vErrors = fault(vErrors, {instancePath:instancePath+"/signature/signer",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@+-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/signature/signer",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data56.value !== undefined){
let data58 = data56.value;
if(typeof data58 === "string"){
if(func3(data58) > 10000){
vErrors = fault(vErrors, {instancePath:instancePath+"/signature/value",keyword:"maxLength",params:{limit: 10000}}); errors++;
}
if(!pattern72.test(data58)){
vErrors = fault(vErrors, {instancePath:instancePath+"/signature/value",keyword:"pattern",params:{pattern: "^-----BEGIN SSH SIGNATURE-----\\n([A-Za-z0-9+/=]+\\n)+-----END SSH SIGNATURE-----\\n?$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/signature/value",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/signature",keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate153.errors = vErrors;
return errors === 0;
}

export const IssueLog = validate160;
const schema45 = {"type":"object","additionalProperties":false,"required":["kind","id","releases","issues"],"properties":{"kind":{"const":"issue-log"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"issues":{"type":"array"},"exclusions":{"type":"array"}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.issues === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issues"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "id")) || (key0 === "releases")) || (key0 === "issues")) || (key0 === "exclusions"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("issue-log" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "issue-log"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data2[i0], {instancePath:instancePath+"/releases/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.issues !== undefined){
if(!(Array.isArray(data.issues))){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.exclusions !== undefined){
if(!(Array.isArray(data.exclusions))){
vErrors = fault(vErrors, {instancePath:instancePath+"/exclusions",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

export const IssueLogIssues = validate163;
const schema46 = {"type":"object","additionalProperties":false,"required":["id","title","phase","subSystems","raisedAt","raisedBy","owner","severityHistory","statusHistory"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"},"releases":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystems":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"raisedAt":{"type":"string","format":"date"},"raisedBy":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"owner":{"type":"string","pattern":"\\S"},"tests":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"workaround":{"type":"string","pattern":"\\S"},"duplicateOf":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"severityHistory":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","severity"],"properties":{"at":{"type":"string","format":"date"},"severity":{"allOf":[{"$ref":"#/definitions/severity"}]},"decision":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}}}},"statusHistory":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["at","status"],"properties":{"at":{"type":"string","format":"date"},"status":{"enum":["open","in-analysis","fix-in-progress","fixed-awaiting-retest","deferred","reopened","closed","rejected","duplicate","withdrawn"]}}}}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.subSystems === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
if(data.raisedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "raisedAt"}}); errors++;
}
if(data.raisedBy === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "raisedBy"}}); errors++;
}
if(data.owner === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "owner"}}); errors++;
}
if(data.severityHistory === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severityHistory"}}); errors++;
}
if(data.statusHistory === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statusHistory"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.releases !== undefined){
let data2 = data.releases;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i0,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystems !== undefined){
let data5 = data.subSystems;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func3(data6) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i1,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data6)){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i1,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.raisedAt !== undefined){
let data7 = data.raisedAt;
if(typeof data7 === "string"){
if(!(formats0.validate(data7))){
vErrors = fault(vErrors, {instancePath:instancePath+"/raisedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/raisedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.raisedBy !== undefined){
let data8 = data.raisedBy;
if(typeof data8 === "string"){
if(func3(data8) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/raisedBy",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data8)){
vErrors = fault(vErrors, {instancePath:instancePath+"/raisedBy",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/raisedBy",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.owner !== undefined){
let data9 = data.owner;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
vErrors = fault(vErrors, {instancePath:instancePath+"/owner",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.tests !== undefined){
let data10 = data.tests;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func3(data11) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i2,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data11)){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i2,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i2,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.workaround !== undefined){
let data12 = data.workaround;
if(typeof data12 === "string"){
if(!pattern2.test(data12)){
vErrors = fault(vErrors, {instancePath:instancePath+"/workaround",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/workaround",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.duplicateOf !== undefined){
let data13 = data.duplicateOf;
if(typeof data13 === "string"){
if(func3(data13) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/duplicateOf",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data13)){
vErrors = fault(vErrors, {instancePath:instancePath+"/duplicateOf",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/duplicateOf",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.severityHistory !== undefined){
let data14 = data.severityHistory;
if(Array.isArray(data14)){
if(data14.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.at === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3,keyword:"required",params:{missingProperty: "at"}}); errors++;
}
if(data15.severity === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3,keyword:"required",params:{missingProperty: "severity"}}); errors++;
}
for(const key1 in data15){
if(!(((key1 === "at") || (key1 === "severity")) || (key1 === "decision"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data15.at !== undefined){
let data16 = data15.at;
if(typeof data16 === "string"){
if(!(formats0.validate(data16))){
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3+"/at",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3+"/at",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data15.severity !== undefined){
if(!(validate66(data15.severity, {instancePath:instancePath+"/severityHistory/" + i3+"/severity",parentData:data15,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data15.decision !== undefined){
let data18 = data15.decision;
if(typeof data18 === "string"){
if(func3(data18) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3+"/decision",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data18)){
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3+"/decision",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3+"/decision",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory/" + i3,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/severityHistory",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.statusHistory !== undefined){
let data19 = data.statusHistory;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.at === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory/" + i4,keyword:"required",params:{missingProperty: "at"}}); errors++;
}
if(data20.status === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory/" + i4,keyword:"required",params:{missingProperty: "status"}}); errors++;
}
for(const key2 in data20){
if(!((key2 === "at") || (key2 === "status"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory/" + i4,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data20.at !== undefined){
let data21 = data20.at;
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory/" + i4+"/at",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory/" + i4+"/at",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data20.status !== undefined){
let data22 = data20.status;
if(!((((((((((data22 === "open") || (data22 === "in-analysis")) || (data22 === "fix-in-progress")) || (data22 === "fixed-awaiting-retest")) || (data22 === "deferred")) || (data22 === "reopened")) || (data22 === "closed")) || (data22 === "rejected")) || (data22 === "duplicate")) || (data22 === "withdrawn"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory/" + i4+"/status",keyword:"enum",params:{allowedValues: schema46.properties.statusHistory.items.properties.status.enum}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory/" + i4,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/statusHistory",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

export const IssueLogExclusions = validate166;
const schema47 = {"type":"object","additionalProperties":false,"required":["issue","phase","reason","decision"],"properties":{"issue":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"release":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"reason":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"decision":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"expiresAt":{"type":"string","format":"date"}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issue === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issue"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.reason === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
if(data.decision === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}}); errors++;
}
for(const key0 in data){
if(!((((((key0 === "issue") || (key0 === "phase")) || (key0 === "release")) || (key0 === "reason")) || (key0 === "decision")) || (key0 === "expiresAt"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.issue !== undefined){
let data0 = data.issue;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/issue",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/issue",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issue",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
let data2 = data.release;
if(typeof data2 === "string"){
if(func3(data2) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func3(data3) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.decision !== undefined){
let data4 = data.decision;
if(typeof data4 === "string"){
if(func3(data4) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.expiresAt !== undefined){
let data5 = data.expiresAt;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
vErrors = fault(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

export const Notices = validate168;
const schema48 = {"type":"object","additionalProperties":false,"required":["kind","notices"],"properties":{"kind":{"const":"notices"},"notices":{"type":"array","minItems":1}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.notices === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notices"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "notices"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("notices" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "notices"}}); errors++;
}
}
if(data.notices !== undefined){
let data1 = data.notices;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/notices",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/notices",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate168.errors = vErrors;
return errors === 0;
}

export const NoticesNotices = validate169;
const schema49 = {"allOf":[{"if":{"required":["type"],"properties":{"type":{"enum":["submission","direction-response"]}}},"then":{"required":["document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consultation"}}},"then":{"anyOf":[{"required":["document"]},{"required":["modification"]}]}},{"if":{"required":["type"],"properties":{"type":{"const":"referral"}}},"then":{"required":["matters"],"anyOf":[{"required":["document"]},{"required":["release"]}]}},{"if":{"required":["type"],"properties":{"type":{"enum":["completion-notification","evidence-review"]}}},"then":{"required":["release"]}},{"if":{"required":["type"],"properties":{"type":{"enum":["report-provision","publication-notification"]}}},"then":{"required":["release","document","version"]}},{"if":{"required":["type"],"properties":{"type":{"const":"direction-response"}}},"then":{"required":["decision"]}}],"type":"object","additionalProperties":false,"required":["id","type","from","to","date","reference"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"type":{"enum":["submission","referral","completion-notification","evidence-review","report-provision","publication-notification","consultation","direction-response"]},"from":{"allOf":[{"$ref":"#/definitions/body"}]},"to":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/body"}]}},"date":{"type":"string","format":"date"},"document":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50},"release":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"modification":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"matters":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"redactions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"decision":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"fitness":{"type":"string","pattern":"\\S"},"responses":{"type":"array","items":{"type":"string","pattern":"\\S"}},"disagreements":{"type":"array","items":{"type":"string","pattern":"\\S"}},"reference":{"type":"string","pattern":"\\S"}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "submission") || (data0 === "direction-response"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.type !== undefined){
if("consultation" !== data.type){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
}
var _valid2 = _errs12 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.modification === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "modification"}}); errors++;
}
}
var _valid2 = _errs13 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
vErrors = fault(vErrors, {instancePath,keyword:"anyOf",params:{}}); errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs15 = errors;
let valid6 = true;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data.type !== undefined){
if("referral" !== data.type){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid3 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs18 = errors;
const _errs19 = errors;
let valid8 = false;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
}
var _valid4 = _errs20 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
}
var _valid4 = _errs21 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
vErrors = fault(vErrors, {instancePath,keyword:"anyOf",params:{}}); errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matters === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "matters"}}); errors++;
}
}
var _valid3 = _errs18 === errors;
valid6 = _valid3;
}
if(!valid6){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs23 = errors;
let valid9 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.type !== undefined){
let data3 = data.type;
if(!((data3 === "completion-notification") || (data3 === "evidence-review"))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid5 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
}
var _valid5 = _errs26 === errors;
valid9 = _valid5;
}
if(!valid9){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs28 = errors;
let valid11 = true;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data.type !== undefined){
let data4 = data.type;
if(!((data4 === "report-provision") || (data4 === "publication-notification"))){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid6 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.document === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "document"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
}
var _valid6 = _errs31 === errors;
valid11 = _valid6;
}
if(!valid11){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs33 = errors;
let valid13 = true;
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data.type !== undefined){
if("direction-response" !== data.type){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid7 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}}); errors++;
}
}
var _valid7 = _errs36 === errors;
valid13 = _valid7;
}
if(!valid13){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.type === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data.from === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"}}); errors++;
}
if(data.to === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"}}); errors++;
}
if(data.date === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "date"}}); errors++;
}
if(data.reference === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reference"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema49.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data6 = data.id;
if(typeof data6 === "string"){
if(func3(data6) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data6)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.type !== undefined){
let data7 = data.type;
if(!((((((((data7 === "submission") || (data7 === "referral")) || (data7 === "completion-notification")) || (data7 === "evidence-review")) || (data7 === "report-provision")) || (data7 === "publication-notification")) || (data7 === "consultation")) || (data7 === "direction-response"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema49.properties.type.enum}}); errors++;
}
}
if(data.from !== undefined){
if(!(validate73(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data9 = data.to;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/to",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data9[i0], {instancePath:instancePath+"/to/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/to",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.date !== undefined){
let data11 = data.date;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
vErrors = fault(vErrors, {instancePath:instancePath+"/date",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/date",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.document !== undefined){
let data12 = data.document;
if(typeof data12 === "string"){
if(func3(data12) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/document",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data12)){
vErrors = fault(vErrors, {instancePath:instancePath+"/document",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/document",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.version !== undefined){
let data13 = data.version;
if(typeof data13 === "string"){
if(func3(data13) > 50){
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 50}}); errors++;
}
if(!pattern1.test(data13)){
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.release !== undefined){
let data14 = data.release;
if(typeof data14 === "string"){
if(func3(data14) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data14)){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.modification !== undefined){
let data15 = data.modification;
if(typeof data15 === "string"){
if(func3(data15) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/modification",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data15)){
vErrors = fault(vErrors, {instancePath:instancePath+"/modification",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/modification",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.matters !== undefined){
let data16 = data.matters;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/matters/" + i1,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/matters",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.redactions !== undefined){
let data18 = data.redactions;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
vErrors = fault(vErrors, {instancePath:instancePath+"/redactions/" + i2,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/redactions/" + i2,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/redactions",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.decision !== undefined){
let data20 = data.decision;
if(typeof data20 === "string"){
if(func3(data20) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data20)){
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.fitness !== undefined){
let data21 = data.fitness;
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
vErrors = fault(vErrors, {instancePath:instancePath+"/fitness",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/fitness",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.responses !== undefined){
let data22 = data.responses;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(!pattern2.test(data23)){
vErrors = fault(vErrors, {instancePath:instancePath+"/responses/" + i3,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/responses/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/responses",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.disagreements !== undefined){
let data24 = data.disagreements;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(typeof data25 === "string"){
if(!pattern2.test(data25)){
vErrors = fault(vErrors, {instancePath:instancePath+"/disagreements/" + i4,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/disagreements/" + i4,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/disagreements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.reference !== undefined){
let data26 = data.reference;
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
vErrors = fault(vErrors, {instancePath:instancePath+"/reference",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

export const Programme = validate172;
const schema50 = {"type":"object","additionalProperties":false,"required":["kind","id","title","svtad","tbrd","participants","subSystems","releases"],"properties":{"kind":{"const":"programme"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"svtad":{"type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"allOf":[{"$ref":"#/definitions/version"}]},"appendix":{"allOf":[{"$ref":"#/definitions/text"}]},"modifications":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","type","madeAt","summary"],"properties":{"id":{"allOf":[{"$ref":"#/definitions/id"}]},"type":{"enum":["directed","consulted","minor"]},"madeAt":{"allOf":[{"$ref":"#/definitions/date"}]},"summary":{"allOf":[{"$ref":"#/definitions/text"}]},"direction":{"allOf":[{"$ref":"#/definitions/text"}]},"consultationDirected":{"type":"boolean"},"responsesPresentedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"contraryDirection":{"type":"boolean"},"rationale":{"allOf":[{"$ref":"#/definitions/text"}]}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"directed"}}},"then":{"required":["direction"]}},{"if":{"required":["type"],"properties":{"type":{"const":"consulted"}}},"then":{"required":["responsesPresentedAt","contraryDirection"]}},{"if":{"required":["type"],"properties":{"type":{"const":"minor"}}},"then":{"required":["rationale"]}}]}}}},"tbrd":{"type":"array","minItems":1},"variations":{"type":"array","minItems":1},"participants":{"type":"array","minItems":1},"subSystems":{"type":"array","minItems":1},"releases":{"type":"array","minItems":1},"attestations":{"type":"array"},"signing":{"type":"array","minItems":1}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.svtad === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "svtad"}}); errors++;
}
if(data.tbrd === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data.participants === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "participants"}}); errors++;
}
if(data.subSystems === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema50.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("programme" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "programme"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.svtad !== undefined){
let data3 = data.svtad;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.version === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad",keyword:"required",params:{missingProperty: "version"}}); errors++;
}
for(const key1 in data3){
if(!(((key1 === "version") || (key1 === "appendix")) || (key1 === "modifications"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data3.version !== undefined){
if(!(validate25(data3.version, {instancePath:instancePath+"/svtad/version",parentData:data3,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data3.appendix !== undefined){
if(!(validate27(data3.appendix, {instancePath:instancePath+"/svtad/appendix",parentData:data3,parentDataProperty:"appendix",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data3.modifications !== undefined){
let data6 = data3.modifications;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if((data7.type === undefined) && (missing0 = "type")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data7.type !== undefined){
if("directed" !== data7.type){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var _valid0 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs22 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.direction === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "direction"}}); errors++;
}
}
var _valid0 = _errs22 === errors;
valid9 = _valid0;
}
if(!valid9){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs24 = errors;
let valid11 = true;
const _errs25 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.type === undefined) && (missing1 = "type")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data7.type !== undefined){
if("consulted" !== data7.type){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid1 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs27 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.responsesPresentedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "responsesPresentedAt"}}); errors++;
}
if(data7.contraryDirection === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "contraryDirection"}}); errors++;
}
}
var _valid1 = _errs27 === errors;
valid11 = _valid1;
}
if(!valid11){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs29 = errors;
let valid13 = true;
const _errs30 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.type === undefined) && (missing2 = "type")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data7.type !== undefined){
if("minor" !== data7.type){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid2 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs32 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.rationale === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "rationale"}}); errors++;
}
}
var _valid2 = _errs32 === errors;
valid13 = _valid2;
}
if(!valid13){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data7.type === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data7.madeAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "madeAt"}}); errors++;
}
if(data7.summary === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"required",params:{missingProperty: "summary"}}); errors++;
}
for(const key2 in data7){
if(!(func2.call(schema50.properties.svtad.properties.modifications.items.properties, key2))){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}}); errors++;
}
}
if(data7.id !== undefined){
if(!(validate23(data7.id, {instancePath:instancePath+"/svtad/modifications/" + i0+"/id",parentData:data7,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data7.type !== undefined){
let data12 = data7.type;
if(!(((data12 === "directed") || (data12 === "consulted")) || (data12 === "minor"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0+"/type",keyword:"enum",params:{allowedValues: schema50.properties.svtad.properties.modifications.items.properties.type.enum}}); errors++;
}
}
if(data7.madeAt !== undefined){
if(!(validate48(data7.madeAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/madeAt",parentData:data7,parentDataProperty:"madeAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data7.summary !== undefined){
if(!(validate27(data7.summary, {instancePath:instancePath+"/svtad/modifications/" + i0+"/summary",parentData:data7,parentDataProperty:"summary",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data7.direction !== undefined){
if(!(validate27(data7.direction, {instancePath:instancePath+"/svtad/modifications/" + i0+"/direction",parentData:data7,parentDataProperty:"direction",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data7.consultationDirected !== undefined){
if(typeof data7.consultationDirected !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0+"/consultationDirected",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data7.responsesPresentedAt !== undefined){
if(!(validate48(data7.responsesPresentedAt, {instancePath:instancePath+"/svtad/modifications/" + i0+"/responsesPresentedAt",parentData:data7,parentDataProperty:"responsesPresentedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data7.contraryDirection !== undefined){
if(typeof data7.contraryDirection !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0+"/contraryDirection",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data7.rationale !== undefined){
if(!(validate27(data7.rationale, {instancePath:instancePath+"/svtad/modifications/" + i0+"/rationale",parentData:data7,parentDataProperty:"rationale",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications/" + i0,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad/modifications",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/svtad",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.tbrd !== undefined){
let data20 = data.tbrd;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.variations !== undefined){
let data21 = data.variations;
if(Array.isArray(data21)){
if(data21.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/variations",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/variations",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.participants !== undefined){
let data22 = data.participants;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/participants",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/participants",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data23 = data.subSystems;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.releases !== undefined){
let data24 = data.releases;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.attestations !== undefined){
if(!(Array.isArray(data.attestations))){
vErrors = fault(vErrors, {instancePath:instancePath+"/attestations",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.signing !== undefined){
let data26 = data.signing;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/signing",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/signing",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

export const ProgrammeTbrd = validate183;
const schema51 = {"type":"object","additionalProperties":false,"required":["version","publishedAt"],"properties":{"version":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50},"publishedAt":{"type":"string","format":"date"}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.publishedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "publishedAt"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "publishedAt"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func3(data0) > 50){
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 50}}); errors++;
}
if(!pattern1.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.publishedAt !== undefined){
let data1 = data.publishedAt;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/publishedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/publishedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

export const ProgrammeVariations = validate184;
const schema52 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "title"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

export const ProgrammeParticipants = validate185;
const schema53 = {"type":"object","additionalProperties":false,"required":["id","name","role"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"name":{"type":"string","pattern":"\\S"},"role":{"enum":["DCC","Service Provider","User","Other"]}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.name === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
}
if(data.role === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "role"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!((((data2 === "DCC") || (data2 === "Service Provider")) || (data2 === "User")) || (data2 === "Other"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema53.properties.role.enum}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

export const ProgrammeSubSystems = validate186;
const schema54 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"},"provider":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}}};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "title")) || (key0 === "provider"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(typeof data2 === "string"){
if(func3(data2) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/provider",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/provider",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate186.errors = vErrors;
return errors === 0;
}

export const ProgrammeReleases = validate187;
const schema55 = {"type":"object","additionalProperties":false,"required":["id","title","subSystems","tbrd","milestones"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"},"subSystems":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"tbrd":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":50},"milestones":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","event","baseline"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"event":{"enum":["pit-start","pit-end","sit-start","sit-end","user-testing-start","user-testing-end","go-live"]},"subSystem":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"baseline":{"type":"string","format":"date"},"forecast":{"type":"string","format":"date"},"actual":{"type":"string","format":"date"}}}}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.subSystems === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
if(data.tbrd === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data.milestones === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "milestones"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "title")) || (key0 === "subSystems")) || (key0 === "tbrd")) || (key0 === "milestones"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data2 = data.subSystems;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func3(data3) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i0,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tbrd !== undefined){
let data4 = data.tbrd;
if(typeof data4 === "string"){
if(func3(data4) > 50){
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd",keyword:"maxLength",params:{limit: 50}}); errors++;
}
if(!pattern1.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tbrd",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.milestones !== undefined){
let data5 = data.milestones;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data6.event === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1,keyword:"required",params:{missingProperty: "event"}}); errors++;
}
if(data6.baseline === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1,keyword:"required",params:{missingProperty: "baseline"}}); errors++;
}
for(const key1 in data6){
if(!((((((key1 === "id") || (key1 === "event")) || (key1 === "subSystem")) || (key1 === "baseline")) || (key1 === "forecast")) || (key1 === "actual"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func3(data7) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data7)){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data6.event !== undefined){
let data8 = data6.event;
if(!(((((((data8 === "pit-start") || (data8 === "pit-end")) || (data8 === "sit-start")) || (data8 === "sit-end")) || (data8 === "user-testing-start")) || (data8 === "user-testing-end")) || (data8 === "go-live"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/event",keyword:"enum",params:{allowedValues: schema55.properties.milestones.items.properties.event.enum}}); errors++;
}
}
if(data6.subSystem !== undefined){
let data9 = data6.subSystem;
if(typeof data9 === "string"){
if(func3(data9) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/subSystem",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data9)){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/subSystem",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/subSystem",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data6.baseline !== undefined){
let data10 = data6.baseline;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/baseline",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/baseline",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data6.forecast !== undefined){
let data11 = data6.forecast;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/forecast",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/forecast",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data6.actual !== undefined){
let data12 = data6.actual;
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/actual",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1+"/actual",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones/" + i1,keyword:"type",params:{type: "object"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/milestones",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

export const ProgrammeAttestations = validate188;
const schema56 = {"type":"object","additionalProperties":false,"required":["clause","statement","by","at"],"properties":{"clause":{"enum":["2.2","2.5","5.3"]},"statement":{"type":"string","pattern":"\\S"},"by":{"type":"string","pattern":"\\S"},"at":{"type":"string","format":"date"},"release":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clause === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "clause"}}); errors++;
}
if(data.statement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data.by === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"}}); errors++;
}
if(data.at === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "at"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "clause") || (key0 === "statement")) || (key0 === "by")) || (key0 === "at")) || (key0 === "release"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.clause !== undefined){
let data0 = data.clause;
if(!(((data0 === "2.2") || (data0 === "2.5")) || (data0 === "5.3"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/clause",keyword:"enum",params:{allowedValues: schema56.properties.clause.enum}}); errors++;
}
}
if(data.statement !== undefined){
let data1 = data.statement;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/statement",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/statement",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/by",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/by",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
vErrors = fault(vErrors, {instancePath:instancePath+"/at",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.release !== undefined){
let data4 = data.release;
if(typeof data4 === "string"){
if(func3(data4) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate188.errors = vErrors;
return errors === 0;
}

export const ProgrammeSigning = validate189;
const schema57 = {"type":"object","additionalProperties":false,"required":["body","signers"],"properties":{"body":{"allOf":[{"$ref":"#/definitions/body"}]},"signers":{"type":"string","pattern":"^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$","maxLength":1000}}};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "body"}}); errors++;
}
if(data.signers === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "signers"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "body") || (key0 === "signers"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.body !== undefined){
if(!(validate73(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.signers !== undefined){
let data1 = data.signers;
if(typeof data1 === "string"){
if(func3(data1) > 1000){
vErrors = fault(vErrors, {instancePath:instancePath+"/signers",keyword:"maxLength",params:{limit: 1000}}); errors++;
}
if(!pattern38.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/signers",keyword:"pattern",params:{pattern: "^(?!.*(^|[/\\\\])\\.\\.([/\\\\]|$))[^/\\\\:][^\\\\:]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/signers",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate189.errors = vErrors;
return errors === 0;
}

export const Readiness = validate191;
const schema58 = {"type":"object","additionalProperties":false,"required":["kind","id","release","phase","resources"],"properties":{"kind":{"const":"readiness"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"resources":{"type":"array","minItems":1},"entryCriteria":{"type":"array"}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.resources === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resources"}}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "resources")) || (key0 === "entryCriteria"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("readiness" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "readiness"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
let data7 = data.resources;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/resources",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/resources",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.entryCriteria !== undefined){
if(!(Array.isArray(data.entryCriteria))){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryCriteria",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate191.errors = vErrors;
return errors === 0;
}

export const ReadinessResources = validate196;
const schema59 = {"type":"object","additionalProperties":false,"required":["resource","applicable"],"properties":{"resource":{"enum":["laboratories","Devices","tools","stubs","environments","data"]},"applicable":{"type":"boolean"},"reason":{"type":"string","pattern":"\\S"},"inPlace":{"type":"boolean"},"secure":{"type":"boolean"},"ready":{"type":"boolean"},"confirmedBy":{"type":"string","pattern":"\\S"},"confirmedAt":{"type":"string","format":"date"},"evidence":{"type":"string","pattern":"\\S"}},"if":{"required":["applicable"],"properties":{"applicable":{"const":true}}},"then":{"required":["inPlace","secure","ready","confirmedBy","confirmedAt"]},"else":{"required":["reason"]}};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.applicable === undefined) && (missing0 = "applicable")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.applicable !== undefined){
if(true !== data.applicable){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inPlace === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inPlace"}}); errors++;
}
if(data.secure === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "secure"}}); errors++;
}
if(data.ready === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "ready"}}); errors++;
}
if(data.confirmedBy === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confirmedBy"}}); errors++;
}
if(data.confirmedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "confirmedAt"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource"}}); errors++;
}
if(data.applicable === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "applicable"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema59.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.resource !== undefined){
let data1 = data.resource;
if(!((((((data1 === "laboratories") || (data1 === "Devices")) || (data1 === "tools")) || (data1 === "stubs")) || (data1 === "environments")) || (data1 === "data"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/resource",keyword:"enum",params:{allowedValues: schema59.properties.resource.enum}}); errors++;
}
}
if(data.applicable !== undefined){
if(typeof data.applicable !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/applicable",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.inPlace !== undefined){
if(typeof data.inPlace !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/inPlace",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.secure !== undefined){
if(typeof data.secure !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/secure",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.ready !== undefined){
if(typeof data.ready !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/ready",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.confirmedBy !== undefined){
let data7 = data.confirmedBy;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
vErrors = fault(vErrors, {instancePath:instancePath+"/confirmedBy",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/confirmedBy",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.confirmedAt !== undefined){
let data8 = data.confirmedAt;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
vErrors = fault(vErrors, {instancePath:instancePath+"/confirmedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/confirmedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.evidence !== undefined){
let data9 = data.evidence;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

export const ReadinessEntryCriteria = validate197;
const schema60 = {"type":"object","additionalProperties":false,"required":["criterion","met","statement","answeredAt","evidence"],"properties":{"criterion":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"met":{"type":"boolean"},"statement":{"type":"string","pattern":"\\S"},"answeredAt":{"type":"string","format":"date"},"evidence":{"type":"array","items":{"type":"string","pattern":"\\S"}}}};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criterion === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "criterion"}}); errors++;
}
if(data.met === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "met"}}); errors++;
}
if(data.statement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statement"}}); errors++;
}
if(data.answeredAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answeredAt"}}); errors++;
}
if(data.evidence === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "evidence"}}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "criterion") || (key0 === "met")) || (key0 === "statement")) || (key0 === "answeredAt")) || (key0 === "evidence"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.criterion !== undefined){
let data0 = data.criterion;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/criterion",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.met !== undefined){
if(typeof data.met !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/met",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.statement !== undefined){
let data2 = data.statement;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/statement",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/statement",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.answeredAt !== undefined){
let data3 = data.answeredAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
vErrors = fault(vErrors, {instancePath:instancePath+"/answeredAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/answeredAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.evidence !== undefined){
let data4 = data.evidence;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence/" + i0,keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

export const TestPlan = validate198;
const schema61 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","start","end","precursors"],"properties":{"kind":{"const":"test-plan"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"start":{"allOf":[{"$ref":"#/definitions/date"}]},"end":{"allOf":[{"$ref":"#/definitions/date"}]},"precursors":{"type":"array"},"precursorsStatement":{"allOf":[{"$ref":"#/definitions/text"}]},"signOff":{"type":"object","additionalProperties":false,"required":["body","name","role","signedAt"],"properties":{"body":{"allOf":[{"$ref":"#/definitions/body"}]},"name":{"allOf":[{"$ref":"#/definitions/text"}]},"role":{"allOf":[{"$ref":"#/definitions/text"}]},"signedAt":{"allOf":[{"$ref":"#/definitions/date"}]}}},"waivers":{"type":"array","items":{"allOf":[{"$ref":"#/definitions/waiver"}]}}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["precursors"],"properties":{"precursors":{"maxItems":0}}},"then":{"required":["precursorsStatement"]}}]};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.precursors === undefined) && (missing1 = "precursors")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.precursors !== undefined){
let data2 = data.precursors;
if(Array.isArray(data2)){
if(data2.length > 0){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.precursorsStatement === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "precursorsStatement"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.start === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "start"}}); errors++;
}
if(data.end === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "end"}}); errors++;
}
if(data.precursors === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "precursors"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("test-plan" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "test-plan"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate48(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate48(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.precursors !== undefined){
if(!(Array.isArray(data.precursors))){
vErrors = fault(vErrors, {instancePath:instancePath+"/precursors",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.precursorsStatement !== undefined){
if(!(validate27(data.precursorsStatement, {instancePath:instancePath+"/precursorsStatement",parentData:data,parentDataProperty:"precursorsStatement",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.signOff !== undefined){
let data14 = data.signOff;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.body === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "body"}}); errors++;
}
if(data14.name === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "name"}}); errors++;
}
if(data14.role === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "role"}}); errors++;
}
if(data14.signedAt === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"required",params:{missingProperty: "signedAt"}}); errors++;
}
for(const key1 in data14){
if(!((((key1 === "body") || (key1 === "name")) || (key1 === "role")) || (key1 === "signedAt"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data14.body !== undefined){
if(!(validate73(data14.body, {instancePath:instancePath+"/signOff/body",parentData:data14,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data14.name !== undefined){
if(!(validate27(data14.name, {instancePath:instancePath+"/signOff/name",parentData:data14,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data14.role !== undefined){
if(!(validate27(data14.role, {instancePath:instancePath+"/signOff/role",parentData:data14,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data14.signedAt !== undefined){
if(!(validate48(data14.signedAt, {instancePath:instancePath+"/signOff/signedAt",parentData:data14,parentDataProperty:"signedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/signOff",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.waivers !== undefined){
let data19 = data.waivers;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data19[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data19,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

export const TestPlanPrecursors = validate213;
const schema62 = {"type":"object","additionalProperties":false,"required":["phase","certificate"],"properties":{"phase":{"type":"string","pattern":"\\S"},"certificate":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.certificate === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "certificate"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "phase") || (key0 === "certificate"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.certificate !== undefined){
let data1 = data.certificate;
if(typeof data1 === "string"){
if(func3(data1) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificate",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/certificate",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/certificate",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate213.errors = vErrors;
return errors === 0;
}

export const TestResults = validate214;
const schema63 = {"type":"object","additionalProperties":false,"required":["kind","id","release","phase","results"],"properties":{"kind":{"const":"test-results"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"results":{"type":"array","minItems":1}},"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.results === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "results"}}); errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "id")) || (key0 === "release")) || (key0 === "phase")) || (key0 === "subSystem")) || (key0 === "results"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("test-results" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "test-results"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data7 = data.results;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/results",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

export const TestResultsResults = validate219;
const schema64 = {"type":"object","additionalProperties":false,"required":["test","executedAt","outcome","environment"],"properties":{"test":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"executedAt":{"type":"string","format":"date"},"attempt":{"type":"integer","minimum":1},"outcome":{"allOf":[{"$ref":"#/definitions/outcome"}]},"environment":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"deviceSet":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"issues":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"decision":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"reason":{"type":"string","pattern":"\\S"}},"if":{"required":["outcome"],"properties":{"outcome":{"const":"descoped"}}},"then":{"required":["decision"]}};
const schema65 = {"enum":["passed","failed","blocked","not-run","in-progress","descoped"]};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((((data === "passed") || (data === "failed")) || (data === "blocked")) || (data === "not-run")) || (data === "in-progress")) || (data === "descoped"))){
vErrors = fault(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema65.enum}}); errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.outcome === undefined) && (missing0 = "outcome")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.outcome !== undefined){
if("descoped" !== data.outcome){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "decision"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.test === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "test"}}); errors++;
}
if(data.executedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "executedAt"}}); errors++;
}
if(data.outcome === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outcome"}}); errors++;
}
if(data.environment === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environment"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.test !== undefined){
let data1 = data.test;
if(typeof data1 === "string"){
if(func3(data1) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/test",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/test",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/test",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.executedAt !== undefined){
let data2 = data.executedAt;
if(typeof data2 === "string"){
if(!(formats0.validate(data2))){
vErrors = fault(vErrors, {instancePath:instancePath+"/executedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/executedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.attempt !== undefined){
let data3 = data.attempt;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fault(vErrors, {instancePath:instancePath+"/attempt",keyword:"type",params:{type: "integer"}}); errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/attempt",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
}
}
}
if(data.outcome !== undefined){
if(!(validate220(data.outcome, {instancePath:instancePath+"/outcome",parentData:data,parentDataProperty:"outcome",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
let data5 = data.environment;
if(typeof data5 === "string"){
if(func3(data5) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/environment",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data5)){
vErrors = fault(vErrors, {instancePath:instancePath+"/environment",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.deviceSet !== undefined){
let data6 = data.deviceSet;
if(typeof data6 === "string"){
if(func3(data6) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSet",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data6)){
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSet",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/deviceSet",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.issues !== undefined){
let data7 = data.issues;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func3(data8) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i0,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data8)){
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues/" + i0,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.decision !== undefined){
let data9 = data.decision;
if(typeof data9 === "string"){
if(func3(data9) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data9)){
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/decision",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.reason !== undefined){
let data10 = data.reason;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

export const TestSpecification = validate222;
const schema66 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","phase","status","matrix","tests"],"properties":{"kind":{"const":"test-specification"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"phase":{"allOf":[{"$ref":"#/definitions/phase"}]},"subSystem":{"allOf":[{"$ref":"#/definitions/id"}]},"status":{"enum":["draft","prepared","approved"]},"preparedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"matrix":{"allOf":[{"$ref":"#/definitions/id"}]},"tests":{"type":"array","minItems":1}},"allOf":[{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"required":["subSystem"]},"else":{"properties":{"subSystem":false}}},{"if":{"required":["status"],"properties":{"status":{"enum":["prepared","approved"]}}},"then":{"required":["preparedAt"]}},{"if":{"required":["phase"],"properties":{"phase":{"const":"PIT"}}},"then":{"properties":{"tests":{"items":{"required":["stage"]}}}}}]};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.phase === undefined) && (missing0 = "phase")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystem"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystem !== undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystem",keyword:"false schema",params:{}}); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.status !== undefined){
let data2 = data.status;
if(!((data2 === "prepared") || (data2 === "approved"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preparedAt === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "preparedAt"}}); errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.phase === undefined) && (missing2 = "phase")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.phase !== undefined){
if("PIT" !== data.phase){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tests !== undefined){
let data4 = data.tests;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.stage === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i0,keyword:"required",params:{missingProperty: "stage"}}); errors++;
}
}
}
}
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.phase === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phase"}}); errors++;
}
if(data.status === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
}
if(data.matrix === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "matrix"}}); errors++;
}
if(data.tests === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema66.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("test-specification" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "test-specification"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.phase !== undefined){
if(!(validate30(data.phase, {instancePath:instancePath+"/phase",parentData:data,parentDataProperty:"phase",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subSystem !== undefined){
if(!(validate23(data.subSystem, {instancePath:instancePath+"/subSystem",parentData:data,parentDataProperty:"subSystem",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data13 = data.status;
if(!(((data13 === "draft") || (data13 === "prepared")) || (data13 === "approved"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema66.properties.status.enum}}); errors++;
}
}
if(data.preparedAt !== undefined){
if(!(validate48(data.preparedAt, {instancePath:instancePath+"/preparedAt",parentData:data,parentDataProperty:"preparedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.matrix !== undefined){
if(!(validate23(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data16 = data.tests;
if(Array.isArray(data16)){
if(data16.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate222.errors = vErrors;
return errors === 0;
}

export const TestSpecificationTests = validate231;
const schema67 = {"type":"object","additionalProperties":false,"required":["id","title","group"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"},"group":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"stage":{"allOf":[{"$ref":"#/definitions/stage"}]}}};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.group === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "group"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "group")) || (key0 === "stage"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.group !== undefined){
let data2 = data.group;
if(typeof data2 === "string"){
if(func3(data2) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.stage !== undefined){
if(!(validate92(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

export const TraceabilityMatrix = validate233;
const schema68 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","releases","tbrd","requirements"],"properties":{"kind":{"const":"traceability-matrix"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"preparedAt":{"allOf":[{"$ref":"#/definitions/date"}]},"releases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/id"}]}},"tbrd":{"allOf":[{"$ref":"#/definitions/version"}]},"requirements":{"type":"array","minItems":1}},"if":{"required":["releases"],"properties":{"releases":{"minItems":2}}},"then":{"properties":{"requirements":{"items":{"required":["release"]}}}}};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.releases === undefined) && (missing0 = "releases")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.releases !== undefined){
let data0 = data.releases;
if(Array.isArray(data0)){
if(data0.length < 2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requirements !== undefined){
let data1 = data.requirements;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.release === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements/" + i0,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.releases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases"}}); errors++;
}
if(data.tbrd === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tbrd"}}); errors++;
}
if(data.requirements === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requirements"}}); errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "id")) || (key0 === "version")) || (key0 === "title")) || (key0 === "preparedAt")) || (key0 === "releases")) || (key0 === "tbrd")) || (key0 === "requirements"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("traceability-matrix" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "traceability-matrix"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.preparedAt !== undefined){
if(!(validate48(data.preparedAt, {instancePath:instancePath+"/preparedAt",parentData:data,parentDataProperty:"preparedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.releases !== undefined){
let data8 = data.releases;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate23(data8[i1], {instancePath:instancePath+"/releases/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/releases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.tbrd !== undefined){
if(!(validate25(data.tbrd, {instancePath:instancePath+"/tbrd",parentData:data,parentDataProperty:"tbrd",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
let data11 = data.requirements;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/requirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

export const TraceabilityMatrixRequirements = validate240;
const schema69 = {"allOf":[{"if":{"required":["verification"],"properties":{"verification":{"enum":["inspection","analysis","demonstration"]}}},"then":{"required":["rationale"]}},{"if":{"properties":{"phases":{"contains":{"const":"PIT"}}}},"then":{"required":["subSystems"]}}],"type":"object","additionalProperties":false,"required":["id","title","source","type","group","phases","tests"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"},"source":{"type":"string","pattern":"\\S"},"type":{"allOf":[{"$ref":"#/definitions/requirementType"}]},"group":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"release":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"subSystems":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"phases":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/phase"}]}},"verification":{"enum":["test","inspection","analysis","demonstration"]},"tests":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100}},"rationale":{"type":"string","pattern":"\\S"},"retiredAt":{"type":"string","format":"date"}}};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.verification === undefined) && (missing0 = "verification")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.verification !== undefined){
let data0 = data.verification;
if(!(((data0 === "inspection") || (data0 === "analysis")) || (data0 === "demonstration"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rationale === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "rationale"}}); errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phases !== undefined){
let data1 = data.phases;
if(Array.isArray(data1)){
const _errs10 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if("PIT" !== data1[i0]){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid5 = _errs11 === errors;
if(valid5){
break;
}
}
if(!valid5){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subSystems === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subSystems"}}); errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.source === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"}}); errors++;
}
if(data.type === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
}
if(data.group === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "group"}}); errors++;
}
if(data.phases === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "phases"}}); errors++;
}
if(data.tests === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema69.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(func3(data3) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data3)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
vErrors = fault(vErrors, {instancePath:instancePath+"/source",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.type !== undefined){
if(!(validate149(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data7 = data.group;
if(typeof data7 === "string"){
if(func3(data7) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data7)){
vErrors = fault(vErrors, {instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.release !== undefined){
let data8 = data.release;
if(typeof data8 === "string"){
if(func3(data8) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data8)){
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.subSystems !== undefined){
let data9 = data.subSystems;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func3(data10) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i1,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data10)){
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems/" + i1,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/subSystems",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.phases !== undefined){
let data11 = data.phases;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data11[i2], {instancePath:instancePath+"/phases/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.verification !== undefined){
let data13 = data.verification;
if(!((((data13 === "test") || (data13 === "inspection")) || (data13 === "analysis")) || (data13 === "demonstration"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/verification",keyword:"enum",params:{allowedValues: schema69.properties.verification.enum}}); errors++;
}
}
if(data.tests !== undefined){
let data14 = data.tests;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(func3(data15) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i3,keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data15)){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i3,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests/" + i3,keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.rationale !== undefined){
let data16 = data.rationale;
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
vErrors = fault(vErrors, {instancePath:instancePath+"/rationale",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/rationale",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.retiredAt !== undefined){
let data17 = data.retiredAt;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
vErrors = fault(vErrors, {instancePath:instancePath+"/retiredAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/retiredAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

export const UserTesting = validate243;
const schema70 = {"type":"object","additionalProperties":false,"required":["kind","id","version","title","release","required","reason"],"properties":{"kind":{"const":"user-testing"},"id":{"allOf":[{"$ref":"#/definitions/id"}]},"version":{"allOf":[{"$ref":"#/definitions/version"}]},"title":{"allOf":[{"$ref":"#/definitions/text"}]},"release":{"allOf":[{"$ref":"#/definitions/id"}]},"required":{"type":"boolean"},"reason":{"allOf":[{"$ref":"#/definitions/text"}]},"users":{"type":"array","minItems":1},"entryRequirements":{"type":"array","minItems":1,"items":{"allOf":[{"$ref":"#/definitions/text"}]}},"requiresSitCompletion":{"type":"boolean"},"approach":{"allOf":[{"$ref":"#/definitions/text"}]},"tests":{"type":"array","minItems":1},"timescales":{"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"allOf":[{"$ref":"#/definitions/date"}]},"end":{"allOf":[{"$ref":"#/definitions/date"}]}}},"completion":{"allOf":[{"$ref":"#/definitions/text"}]},"issueProcess":{"allOf":[{"$ref":"#/definitions/text"}]},"notification":{"allOf":[{"$ref":"#/definitions/text"}]},"commencedAt":{"allOf":[{"$ref":"#/definitions/date"}]}},"if":{"required":["required"],"properties":{"required":{"const":true}}},"then":{"required":["users","entryRequirements","approach","tests","timescales","completion","issueProcess","notification"]}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.required === undefined) && (missing0 = "required")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.required !== undefined){
if(true !== data.required){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "users"}}); errors++;
}
if(data.entryRequirements === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "entryRequirements"}}); errors++;
}
if(data.approach === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "approach"}}); errors++;
}
if(data.tests === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"}}); errors++;
}
if(data.timescales === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timescales"}}); errors++;
}
if(data.completion === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "completion"}}); errors++;
}
if(data.issueProcess === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issueProcess"}}); errors++;
}
if(data.notification === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notification"}}); errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = fault(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
}
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.version === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
if(data.release === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "release"}}); errors++;
}
if(data.required === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "required"}}); errors++;
}
if(data.reason === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reason"}}); errors++;
}
for(const key0 in data){
if(!(func2.call(schema70.properties, key0))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.kind !== undefined){
if("user-testing" !== data.kind){
vErrors = fault(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "user-testing"}}); errors++;
}
}
if(data.id !== undefined){
if(!(validate23(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate25(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate27(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate23(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.reason !== undefined){
if(!(validate27(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
let data8 = data.users;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/users",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/users",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.entryRequirements !== undefined){
let data9 = data.entryRequirements;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryRequirements",keyword:"minItems",params:{limit: 1}}); errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data9[i0], {instancePath:instancePath+"/entryRequirements/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryRequirements",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.requiresSitCompletion !== undefined){
if(typeof data.requiresSitCompletion !== "boolean"){
vErrors = fault(vErrors, {instancePath:instancePath+"/requiresSitCompletion",keyword:"type",params:{type: "boolean"}}); errors++;
}
}
if(data.approach !== undefined){
if(!(validate27(data.approach, {instancePath:instancePath+"/approach",parentData:data,parentDataProperty:"approach",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data13 = data.tests;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"minItems",params:{limit: 1}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "array"}}); errors++;
}
}
if(data.timescales !== undefined){
let data14 = data.timescales;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.start === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"required",params:{missingProperty: "start"}}); errors++;
}
if(data14.end === undefined){
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"required",params:{missingProperty: "end"}}); errors++;
}
for(const key1 in data14){
if(!((key1 === "start") || (key1 === "end"))){
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"additionalProperties",params:{additionalProperty: key1}}); errors++;
}
}
if(data14.start !== undefined){
if(!(validate48(data14.start, {instancePath:instancePath+"/timescales/start",parentData:data14,parentDataProperty:"start",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data14.end !== undefined){
if(!(validate48(data14.end, {instancePath:instancePath+"/timescales/end",parentData:data14,parentDataProperty:"end",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/timescales",keyword:"type",params:{type: "object"}}); errors++;
}
}
if(data.completion !== undefined){
if(!(validate27(data.completion, {instancePath:instancePath+"/completion",parentData:data,parentDataProperty:"completion",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.issueProcess !== undefined){
if(!(validate27(data.issueProcess, {instancePath:instancePath+"/issueProcess",parentData:data,parentDataProperty:"issueProcess",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.notification !== undefined){
if(!(validate27(data.notification, {instancePath:instancePath+"/notification",parentData:data,parentDataProperty:"notification",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.commencedAt !== undefined){
if(!(validate48(data.commencedAt, {instancePath:instancePath+"/commencedAt",parentData:data,parentDataProperty:"commencedAt",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

export const UserTestingUsers = validate257;
const schema71 = {"type":"object","additionalProperties":false,"required":["participant"],"properties":{"participant":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"entryMetAt":{"type":"string","format":"date"},"evidence":{"type":"string","pattern":"\\S"},"startedAt":{"type":"string","format":"date"}}};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.participant === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "participant"}}); errors++;
}
for(const key0 in data){
if(!((((key0 === "participant") || (key0 === "entryMetAt")) || (key0 === "evidence")) || (key0 === "startedAt"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.participant !== undefined){
let data0 = data.participant;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/participant",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/participant",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/participant",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.entryMetAt !== undefined){
let data1 = data.entryMetAt;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
vErrors = fault(vErrors, {instancePath:instancePath+"/entryMetAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/entryMetAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.evidence !== undefined){
let data2 = data.evidence;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.startedAt !== undefined){
let data3 = data.startedAt;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
vErrors = fault(vErrors, {instancePath:instancePath+"/startedAt",keyword:"format",params:{format: "date"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/startedAt",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

export const UserTestingTests = validate258;
const schema72 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":100},"title":{"type":"string","pattern":"\\S"}}};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
}
if(data.title === undefined){
vErrors = fault(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "title"))){
vErrors = fault(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 100}}); errors++;
}
if(!pattern0.test(data0)){
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"pattern",params:{pattern: "\\S"}}); errors++;
}
}
else {
vErrors = fault(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
}
}
}
else {
vErrors = fault(vErrors, {instancePath,keyword:"type",params:{type: "object"}}); errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

export const validators = {
'approach': { whole: Approach, rows: { codeAmendments: ApproachCodeAmendments, scope: ApproachScope, principles: ApproachPrinciples, environments: ApproachEnvironments, exitCriteria: ApproachExitCriteria, entryCriteria: ApproachEntryCriteria, completionReportMatters: ApproachCompletionReportMatters, emulators: ApproachEmulators, deviceSets: ApproachDeviceSets } },
'certificates': { whole: Certificates, rows: { certificates: CertificatesCertificates } },
'completion-report': { whole: CompletionReport, rows: { matters: CompletionReportMatters, exitCriteria: CompletionReportExitCriteria, issueCounts: CompletionReportIssueCounts, tagIssues: CompletionReportTagIssues, proposedRedactions: CompletionReportProposedRedactions } },
'coverage': { whole: Coverage, rows: { groups: CoverageGroups } },
'decisions': { whole: Decisions, rows: { decisions: DecisionsDecisions } },
'issue-log': { whole: IssueLog, rows: { issues: IssueLogIssues, exclusions: IssueLogExclusions } },
'notices': { whole: Notices, rows: { notices: NoticesNotices } },
'programme': { whole: Programme, rows: { tbrd: ProgrammeTbrd, variations: ProgrammeVariations, participants: ProgrammeParticipants, subSystems: ProgrammeSubSystems, releases: ProgrammeReleases, attestations: ProgrammeAttestations, signing: ProgrammeSigning } },
'readiness': { whole: Readiness, rows: { resources: ReadinessResources, entryCriteria: ReadinessEntryCriteria } },
'test-plan': { whole: TestPlan, rows: { precursors: TestPlanPrecursors } },
'test-results': { whole: TestResults, rows: { results: TestResultsResults } },
'test-specification': { whole: TestSpecification, rows: { tests: TestSpecificationTests } },
'traceability-matrix': { whole: TraceabilityMatrix, rows: { requirements: TraceabilityMatrixRequirements } },
'user-testing': { whole: UserTesting, rows: { users: UserTestingUsers, tests: UserTestingTests } },
};
export const ungoverned = {"approach":["emulators","emulatorsStatement","deviceSets","deviceSetsStatement"],"user-testing":["users.entryMetAt","users.evidence","users.startedAt","commencedAt"]};
